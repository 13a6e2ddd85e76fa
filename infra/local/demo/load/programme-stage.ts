import type { CountyStage } from './county-stage.ts';
import type { LoadedPartners } from './load-partners.ts';

/** A county in which everything is there that projects refer to. */
export interface ProgrammeStage extends CountyStage, LoadedPartners {
  readonly now: Date;
  /** Board's name → id. */
  readonly boards: ReadonlyMap<string, string>;
  /** Need's ref → id. */
  readonly needs: ReadonlyMap<string, string>;
}

/** The id of what a file names; a test holds the files to naming nothing else than they hold. */
export const idOf = (ids: ReadonlyMap<string, string>, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demo has no ${name}, which one of its projects names.`);
  return id;
};
