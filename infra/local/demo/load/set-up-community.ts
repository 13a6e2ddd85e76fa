import type { Api } from '../../access/api.ts';

interface Seen {
  readonly region: {
    readonly name: string;
    readonly version: number;
    readonly pilotBatch: number | null;
    readonly compounds: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  };
}

/** A community of the demo as it stands in the county. */
export interface DemoCommunity {
  /** 黄楼社区: the official name without 居委会. */
  readonly name: string;
  /** Compound's name → id. */
  readonly compounds: ReadonlyMap<string, string>;
}

const document = `query ($code: RegionCode!) {
  region(code: $code) { name ... on Community { version pilotBatch compounds(first: 100) { nodes { id name } } } }
}`;

/** Makes a community a pilot of the first batch and adds the compounds that are not there yet. */
export const setUpCommunity = async (
  admin: Api,
  { code, compounds }: { readonly code: string; readonly compounds: readonly string[] },
): Promise<DemoCommunity> => {
  const { region } = await admin.ask<Seen>(document, { code });
  const ids = new Map(region.compounds.nodes.map(({ id, name }) => [name, id]));
  for (const name of compounds.filter((one) => !ids.has(one))) {
    const made = await admin.act<{ readonly compound: { readonly id: string } }>(
      'addCompound',
      { community: code, name },
      'compound { id }',
    );
    ids.set(name, made.compound.id);
  }
  if (region.pilotBatch === null)
    await admin.act('markPilot', { community: code, version: region.version, batch: 1 }, 'community { version }');
  return { name: region.name.replace(/(居民委员会|居委会)$/, ''), compounds: ids };
};
