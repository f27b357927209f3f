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
  (introspection) => GraphQLVoyager.renderVoyager(stage, { introspection, displayOptions: { skipRelay: true } }),
  (error) => say(`The schema could not be read · 无法读取模式: ${error.message}`),
);
