import { activateCounty } from '../../../domain/counties/activate-county.ts';
import { addCompound } from '../../../domain/counties/add-compound.ts';
import { archiveCategory } from '../../../domain/counties/archive-category.ts';
import { archiveUnit } from '../../../domain/counties/archive-unit.ts';
import { correctCalendar } from '../../../domain/counties/correct-calendar.ts';
import { createUnit } from '../../../domain/counties/create-unit.ts';
import { defineCategory } from '../../../domain/counties/define-category.ts';
import { markPilot } from '../../../domain/counties/mark-pilot.ts';
import { provisionCounty } from '../../../domain/counties/provision-county.ts';
import { stageRegions } from '../../../domain/counties/stage-regions.ts';
import { resumeCounty, suspendCounty } from '../../../domain/counties/suspend-county.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** What is done to counties: by their province, and by their own administrators. */
export const countyMutation = {
  provisionCounty: async (_source, { input }, context) =>
    payload(context, await provisionCounty(context.province, input), ({ entity }) => ({ county: entity })),
  stageRegions: async (_source, { input }, context) =>
    payload(context, await stageRegions(context.province, input), (county) => ({ county })),
  activateCounty: async (_source, { input }, context) =>
    payload(context, await activateCounty(context.province, input), ({ entity }) => ({ county: entity })),
  suspendCounty: async (_source, { input }, context) =>
    payload(context, await suspendCounty(context.province, input), ({ entity }) => ({ county: entity })),
  resumeCounty: async (_source, { input }, context) =>
    payload(context, await resumeCounty(context.province, input), ({ entity }) => ({ county: entity })),
  defineCategory: acting('category')(defineCategory),
  archiveCategory: acting('category')(archiveCategory),
  createUnit: async (_source, { input }, context) =>
    payload(context, await createUnit(context.desk, input), async ({ id, entity }) => ({
      unit: entity ?? (await context.desk.counties.getUnit(id)),
    })),
  archiveUnit: acting('unit')(archiveUnit),
  addCompound: async (_source, { input }, context) =>
    payload(context, await addCompound(context.desk, input), async ({ id, entity }) => ({
      compound: entity ?? (await context.desk.counties.getCompound(id)),
    })),
  markPilot: acting('community')(markPilot),
  correctCalendar: acting('calendarYear')(correctCalendar),
} satisfies Partial<MutationResolvers>;
