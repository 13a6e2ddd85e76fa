import type { Write } from '../command.ts';
import type { Consumer } from '../feed/consumer.ts';
import type { RegionCode } from '../region-code.ts';
import type { SharedCopy } from './shared-template.ts';

/** Where a county's shared templates are read, and where its province keeps the copies. */
export interface SharedTemplateStore {
  /** What of a template the province is to hold, read strongly; undefined where it is not shared, or out of use. */
  read(template: string): Promise<SharedCopy | undefined>;
  /** Puts the copy, or takes it away; in the province's rows. */
  save(template: string, copy: SharedCopy | undefined): Write[];
  /** Takes away every copy of the county's. */
  clear(): Promise<void>;
}

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
