import type { Api } from '../../access/api.ts';
import type { DemoProgramme } from '../demo-programme.ts';

interface Known {
  readonly criteria: { readonly nodes: readonly { readonly code: string }[] };
}

/** Defines the criteria by which a county judges its projects, where they are not there yet. */
export const setUpCriteria = async (admin: Api, criteria: DemoProgramme['criteria']): Promise<void> => {
  const known = await admin.ask<Known>('{ criteria(first: 100) { nodes { code } } }');
  const codes = new Set(known.criteria.nodes.map(({ code }) => code));
  for (const criterion of criteria.filter(({ code }) => !codes.has(code))) {
    await admin.act('defineCriterion', criterion, 'criterion { code }');
  }
};
