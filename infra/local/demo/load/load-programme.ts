import { askEach } from '../../access/ask-each.ts';
import type { DemoNeed } from '../demo-need.ts';
import type { DemoProgramme } from '../demo-programme.ts';
import type { CountyStage } from './county-stage.ts';
import { externalNumber } from './external-number.ts';
import { loadPartners } from './load-partners.ts';
import { loadProject } from './load-project.ts';
import { setUpBrands } from './set-up-brands.ts';
import { setUpCriteria } from './set-up-criteria.ts';

const findNeeds = async ({ admin }: CountyStage, needs: readonly DemoNeed[]): Promise<ReadonlyMap<string, string>> => {
  const field = 'needByExternalNumber(number: $value) { id }';
  const found = await askEach<{ readonly id: string } | null>(admin, needs.map(externalNumber), field);
  return new Map(needs.flatMap(({ ref }, place) => (found[place] ? [[ref, found[place].id]] : [])));
};

/**
 * Loads what a county made of its needs, which must be there: criteria, brands, partners with what they offer, then the
 * projects one after the other, since one may start from what another left in the library.
 */
export const loadProgramme = async (
  county: CountyStage,
  { criteria, brands, partners, projects }: DemoProgramme,
  needs: readonly DemoNeed[],
  now: Date,
): Promise<void> => {
  await setUpCriteria(county.admin, criteria);
  const boards = await setUpBrands(county.admin, brands);
  const loaded = await loadPartners(county, partners, now);
  const linked = new Set(projects.flatMap((project) => project.needs));
  const ids = await findNeeds(
    county,
    needs.filter(({ ref }) => linked.has(ref)),
  );
  for (const project of projects) await loadProject({ ...county, ...loaded, boards, needs: ids, now }, project);
};
