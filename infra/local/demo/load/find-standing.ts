import { askEach } from '../../access/ask-each.ts';
import type { DemoNeed } from '../demo-need.ts';
import { type CountyStage, communityOf } from './county-stage.ts';
import { externalNumber } from './external-number.ts';
import { type HeardNeed, type NeedVersion, versionFields } from './heard-need.ts';

interface Found extends NeedVersion {
  readonly assignee: { readonly id: string } | null;
}

/** Where the needs of one community stand that were heard before, by their place in the files. */
export const findStanding = async (
  stage: CountyStage,
  needs: readonly [DemoNeed, ...DemoNeed[]],
): Promise<ReadonlyMap<string, HeardNeed>> => {
  const { worker } = communityOf(stage, needs[0]);
  const field = `needByExternalNumber(number: $value) { ${versionFields} assignee { id } }`;
  const found = await askEach<Found | null>(worker, needs.map(externalNumber), field);
  return new Map(
    needs.flatMap(({ ref }, place) => {
      const need = found[place];
      return need ? [[ref, { ...need, assigned: need.assignee !== null }]] : [];
    }),
  );
};
