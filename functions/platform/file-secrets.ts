import { randomBytes } from 'node:crypto';
import { readOrCreatePrivateFile } from './private-file.ts';
import { type Secrets, secretBytes } from './secrets.ts';

/** A JSON file `{ "current", "previous"? }` beside the local data, made with a fresh secret on first use; read each time. */
export const createFileSecrets = (options: { readonly path: string }): Secrets => ({
  async read() {
    const text = await readOrCreatePrivateFile(options.path, () =>
      JSON.stringify({ current: randomBytes(32).toString('hex') }),
    );
    const { current, previous } = JSON.parse(text) as { readonly current?: string; readonly previous?: string };
    return { current: secretBytes(current), ...(previous && { previous: secretBytes(previous) }) };
  },
});
