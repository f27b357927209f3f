'use strict';

// The graph's own address, as seen from this page: it stays right behind a proxy that adds a path.
const endpoint = '../../graphql';
const stage = document.getElementById('voyager');

function say(text) {
  const line = document.createElement('p');
  line.textContent = text;
  stage.replaceChildren(line);
}

async function introspect() {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: GraphQLVoyager.voyagerIntrospectionQuery }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer;
}

introspect().then(
  (introspection) => GraphQLVoyager.renderVoyager(stage, { introspection: simplified(introspection), displayOptions: { skipRelay: true } }),
  (error) => say(`The schema could not be read · 无法读取模式: ${error.message}`),
);

// The picture shows what there is, not what is counted of it; and what all levels of areas share stands once, at their interface. With every edge the browser would lay out the graph for minutes.
function simplified(introspection) {
  const counted = /(Group|GroupConnection|GroupValues|Figure|Exclusion|Statistics|RankedArea|RankedAreaConnection|SearchResultConnection)$/;
  const types = introspection.data.__schema.types;
  const named = (type) => (type.ofType ? named(type.ofType) : type);
  const fieldsOf = new Map(types.map((type) => [type.name, (type.fields ?? []).map((field) => field.name)]));
  for (const type of types.filter((one) => one.kind === "OBJECT")) {
    const shared = new Set(type.interfaces.filter((one) => one.name !== "Node").flatMap((one) => fieldsOf.get(one.name)));
    type.fields = type.fields.filter((field) => !counted.test(named(field.type).name) && (!shared.has(field.name) || ["id", "name"].includes(field.name)));
  }
  return introspection;
}
