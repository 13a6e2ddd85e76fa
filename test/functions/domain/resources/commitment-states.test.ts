import { expect, test } from 'vitest';
import { commitmentItem } from '../../../../functions/data/commitment-item.ts';
import { projectItem, projectTextsItem } from '../../../../functions/data/project-item.ts';
import { createTable } from '../../../../functions/data/table.ts';
import type { ProjectState } from '../../../../functions/domain/projects/project.ts';
import { createIds } from '../../../../functions/platform/ids.ts';
import { codes } from '../../../support/need-steps.ts';
import { offer, registerMerchant } from '../../../support/resource-steps.ts';
import { storedProject, storedTexts } from '../../../support/stored-project.ts';
import { testClient } from '../../../support/test-table.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, communities } = county;
const table = createTable(testClient(), world.table, county.code, async () => undefined);
const partner = await registerMerchant(admin, communities.a);

/** In which states a project may be promised something, and give it back, written down by hand. */
const rules = [
  ['DRAFT', 'both'],
  ['SUBMITTED', 'release'],
  ['RETURNED', 'both'],
  ['APPROVED', 'both'],
  ['PUBLISHED', 'both'],
  ['RUNNING', 'both'],
  ['EVALUATED', 'release'],
  ['CLOSED', 'release'],
  ['CANCELLED', 'neither'],
] as const satisfies readonly (readonly [ProjectState, string])[];

/** A project in a state that holds 5 of 50 parcels, laid into the table as if it had come there. */
const standing = async (state: ProjectState) => {
  const at = new Date(world.clock.now().getTime() - 60_000);
  const known = { state, community: communities.a, commitmentCount: 1, publishedAt: null };
  const project = { ...storedProject(county.code, at, known), startsOn: null, endsOn: null };
  const { id: resource } = await offer(admin, partner.id, communities.a);
  const commitment = {
    id: `${county.code}-commitment-${createIds(world.clock).next()}`,
    project: project.id,
    resource,
    resourceName: '重阳节慰问品',
    kind: 'GOODS',
    quantity: 5,
    unit: '份',
    partner: partner.id,
    committedAt: at.toISOString(),
    releasedAt: null,
  } as const;
  await table.writeAll([
    projectItem(county.code, project),
    projectTextsItem(county.code, project.id, storedTexts),
    commitmentItem(county.code, commitment),
  ]);
  return { project: project.id, version: project.version, resource, commitment: commitment.id };
};

test.each(rules)('a project in %s may be promised something or give it back: %s', async (state, may) => {
  const { commitment: _, ...one } = await standing(state);
  const other = await standing(state);

  const committed = codes(await admin.act('commitResource', { ...one, quantity: 1 }));
  const released = codes(await admin.act('releaseResource', other));

  expect(committed).toEqual(may === 'both' ? [] : ['WRONG_STATE']);
  expect(released).toEqual(may === 'neither' ? ['WRONG_STATE'] : []);
});
