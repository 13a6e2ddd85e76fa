import type { Api } from '../../access/api.ts';
import { eachAtMost } from '../../access/each-at-most.ts';
import type { Demo } from '../read-demo.ts';

interface Catalogue {
  readonly county: {
    readonly categories: { readonly nodes: readonly { readonly code: string }[] };
    readonly units: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  };
}

const document = '{ county { categories(first: 100) { nodes { code } } units(first: 100) { nodes { id name } } } }';

/** Defines the categories and makes the units that are not there yet; answers the units' ids by their demo codes. */
export const setUpCatalogue = async (admin: Api, demo: Demo): Promise<ReadonlyMap<string, string>> => {
  const { county } = await admin.ask<Catalogue>(document);
  const defined = new Set(county.categories.nodes.map(({ code }) => code));
  const idOf = new Map(county.units.nodes.map(({ id, name }) => [name, id]));
  const missing = demo.categories.filter(({ code }) => !defined.has(code));
  await eachAtMost(4, missing, async (category) => {
    await admin.act('defineCategory', category, 'category { code }');
  });
  // Units are listed in the order in which they were made.
  const units = new Map<string, string>();
  for (const { code, name } of demo.units) {
    const make = () => admin.act<{ readonly unit: { readonly id: string } }>('createUnit', { name }, 'unit { id }');
    units.set(code, idOf.get(name) ?? (await make()).unit.id);
  }
  return units;
};
