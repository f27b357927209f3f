// Subscribes as a front end does, by graphql-ws or graphql-sse, over a connection that is cut again and again; prints what arrived as one JSON line.
// usage: node live.mjs ws|sse URL EVENTS CUTS
import net from 'node:net';
import { createClient as createSocketClient } from 'graphql-ws';
import { createClient as createStreamClient } from 'graphql-sse';
import WebSocket from 'ws';

const [kind, url, events, cuts] = process.argv.slice(2);
const target = new URL(url);

// Everything goes through this forwarder, which cuts all that is open.
const open = new Set();
const forwarder = net.createServer(client => {
  const server = net.connect(Number(target.port), target.hostname);
  for (const [one, other] of [[client, server], [server, client]]) {
    open.add(one);
    one.on('error', () => {}).on('close', () => { open.delete(one); other.destroy(); });
    one.pipe(other);
  }
});
await new Promise(listening => forwarder.listen(0, '127.0.0.1', listening));
const through = `127.0.0.1:${forwarder.address().port}${target.pathname}`;

const retrying = { retryAttempts: 1_000, shouldRetry: () => true };
const wait = () => new Promise(done => setTimeout(done, 20));
const client = kind === 'ws'
  ? createSocketClient({ url: `ws://${through}`, webSocketImpl: WebSocket, retryWait: wait, ...retrying })
  : createStreamClient({ url: `http://${through}`, retry: wait, ...retrying });

// The client sends this object anew with each connection: so it resumes behind the last event that arrived.
const request = { query: 'subscription ($after: Int!) { tick(after: $after) }', variables: { after: -1 } };
const ticks = [];
let done = 0;
const every = Math.floor(events / (Number(cuts) + 1));
await new Promise((resolve, reject) => {
  const stop = client.subscribe(request, {
    next: ({ data, errors }) => {
      if (errors) return reject(new Error(JSON.stringify(errors)));
      ticks.push(data.tick);
      request.variables.after = data.tick;
      if (ticks.length >= Number(events)) { stop(); resolve(); }
      else if (done < Number(cuts) && ticks.length >= (done + 1) * every) { done++; for (const one of open) one.destroy(); }
    },
    error: reject,
    complete: resolve,
  });
});
console.log(JSON.stringify({ cuts: done, ticks }));
process.exit(0);
