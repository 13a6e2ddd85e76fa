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
  defineCategory: async (_source, { input }, context) =>
    payload(context, await defineCategory(context.desk, input), ({ entity }) => ({ category: entity })),
  archiveCategory: async (_source, { input }, context) =>
    payload(context, await archiveCategory(context.desk, input), ({ entity }) => ({ category: entity })),
  createUnit: async (_source, { input }, context) =>
    payload(context, await createUnit(context.desk, input), async ({ id, entity }) => ({
      unit: entity ?? (await context.desk.counties.getUnit(id)),
    })),
  archiveUnit: async (_source, { input }, context) =>
    payload(context, await archiveUnit(context.desk, input), ({ entity }) => ({ unit: entity })),
  addCompound: async (_source, { input }, context) =>
    payload(context, await addCompound(context.desk, input), async ({ id, entity }) => ({
      compound: entity ?? (await context.desk.counties.getCompound(id)),
    })),
  markPilot: async (_source, { input }, context) =>
    payload(context, await markPilot(context.desk, input), ({ entity }) => ({ community: entity })),
  correctCalendar: async (_source, { input }, context) =>
    payload(context, await correctCalendar(context.desk, input), ({ entity }) => ({ calendarYear: entity })),
} satisfies Partial<MutationResolvers>;
