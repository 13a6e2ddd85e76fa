import type { Consumer } from '../feed/consumer.ts';
import type { RegionCode } from '../region-code.ts';
import type { SharedTemplateStore } from './ports.ts';

/** Keeps the province's copies of what a county shares as the county has it now: made again they come to the same. */
export const createSharedTemplates = (county: RegionCode, store: SharedTemplateStore): Consumer => ({
  name: `shared-templates#${county}`,
  clear: store.clear,
  async effect(events) {
    const changed = new Set(events.filter(({ type }) => type.startsWith('template.')).map(({ subject }) => subject));
    const saved = await Promise.all([...changed].map(async (id) => store.save(id, await store.read(id))));
    return saved.flat();
  },
});
