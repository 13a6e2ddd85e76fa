import type { Access } from '../access/access.ts';
import { asCountyAdministrator } from './administrators.ts';

interface Units {
  readonly county: { readonly units: { readonly nodes: readonly { readonly id: string; readonly name: string }[] } };
}

/** The id of a county's unit by its id or name; throws one sentence that lists the units where none was meant. */
export const findUnit = async (access: Access, county: string, wanted: string | undefined): Promise<string> => {
  const api = await asCountyAdministrator(access, county);
  const { county: found } = await api.ask<Units>('{ county { units(first: 100) { nodes { id name } } } }');
  const { nodes } = found.units;
  const unit = nodes.find(({ id, name }) => id === wanted || name === wanted);
  if (unit) return unit.id;
  const names = nodes.map(({ name }) => name).join(', ');
  throw new Error(
    `Say with --unit which unit of ${county} is meant${names ? `: one of ${names}.` : '; it has none yet.'}`,
  );
};
