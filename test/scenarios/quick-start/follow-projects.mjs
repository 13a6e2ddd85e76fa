// Follows what happens to a county's projects, and misses nothing: whoever comes back goes on from the last cursor.
// node follow-projects.mjs <ws://…> <token> <file that keeps the cursor>
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const [url, token, file] = process.argv.slice(2);

const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: { authorization: `Bearer ${token}` },
  keepAlive: 300_000, // The gateway ends what is silent for 10 minutes.
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
});

const query = `subscription ($after: String) {
  projectUpdated(after: $after) { event { id type } published { title } }
}`;
// The client sends this object again whenever it is back: what is changed in it is where it goes on from.
const variables = { after: existsSync(file) ? readFileSync(file, 'utf8') : null };

const follow = async () => {
  for await (const { data, errors, extensions } of client.iterate({ query, variables })) {
    if (errors) process.stderr.write(`${JSON.stringify(errors)}\n`);
    const { event, published } = data?.projectUpdated ?? {};
    // Do your work here, once an id: an event may be told twice. Then keep the cursor, which each message has.
    if (event) process.stdout.write(`${JSON.stringify({ ...event, title: published?.title ?? null })}\n`);
    variables.after = extensions.cursor;
    writeFileSync(file, extensions.cursor);
  }
};

// It ends when the server has told all it had time for (GO_ON: ask again), when it failed (wait, ask again), or with an answer
// that asking again does not change: a list of errors.
for (;;) {
  await follow().catch(async (error) => {
    if (Array.isArray(error)) throw new Error(JSON.stringify(error));
    await setTimeout(1_000);
  });
}
