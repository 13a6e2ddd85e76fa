import type { DemoProject } from '../demo-programme.ts';
import { communityOf } from './county-stage.ts';
import { unlessOvertaken } from './overtaken.ts';
import { findByPhone } from './person-by-phone.ts';
import { idOf, type ProgrammeStage } from './programme-stage.ts';

interface Rated {
  readonly need: { readonly feedback: { readonly nodes: readonly unknown[] } };
}

const document = 'query ($id: ID!) { need(id: $id) { feedback(first: 1) { nodes { id } } } }';

/** Writes down, as the worker who called them back, what those thought who asked, of needs that nobody rated yet. */
export const rateNeeds = async (stage: ProgrammeStage, project: DemoProject): Promise<void> => {
  const { worker } = communityOf(stage, project);
  for (const { need: ref, phone, rating, words } of project.lookBack?.ratings ?? []) {
    const need = idOf(stage.needs, ref);
    const rated = await worker.ask<Rated>(document, { id: need });
    if (rated.need.feedback.nodes.length > 0) continue;
    const input = { need, person: await findByPhone(worker, phone), rating, words };
    await unlessOvertaken(async () => void (await worker.act('giveFeedback', input, 'feedback { id }')));
  }
};
