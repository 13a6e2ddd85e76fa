import type { Api } from '../access/api.ts';
import type { CodeOptions } from './code-options.ts';
import { codeSheet, type PrintedCode } from './code-sheet.ts';

interface Asked {
  readonly batch: {
    readonly title: string;
    readonly year: number;
    readonly number: number;
    readonly communities: readonly { readonly code: string; readonly name: string }[];
  } | null;
}

/** The API gives so many codes at once. */
const page = 200;

/** The sheets that were asked for, as text, page by page; throws one sentence where there are none to print. */
export async function* printSheets(
  api: Pick<Api, 'ask'>,
  { batch: id, community: wanted, from, count }: Omit<CodeOptions, 'county' | 'data'>,
): AsyncGenerator<string> {
  const { batch } = await api.ask<Asked>(
    'query ($id: ID!) { batch(id: $id) { title year number communities { code name } } }',
    { id },
  );
  const community = batch?.communities.find(({ code }) => code === wanted);
  if (!batch || !community) throw new Error(`There is no batch ${id} that asks community ${wanted}.`);
  for (let next = from; next < from + count; next += page) {
    const { householdCodes } = await api.ask<{ readonly householdCodes: readonly PrintedCode[] }>(
      `query ($batch: ID!, $community: RegionCode!, $from: Int!, $count: Int!) {
        householdCodes(batch: $batch, community: $community, from: $from, count: $count) { serial code } }`,
      { batch: id, community: wanted, from: next, count: Math.min(page, from + count - next) },
    );
    if (householdCodes.length === 0)
      throw new Error('There are no such codes: the batch asks by none, or the serial numbers end at 1,048,575.');
    yield codeSheet(batch, community, householdCodes);
  }
}
