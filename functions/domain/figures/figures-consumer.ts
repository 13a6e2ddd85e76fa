import type { Write } from '../command.ts';
import type { Consumer } from '../feed/consumer.ts';
import type { FigureLedger } from './ports.ts';
import { sheetAdditions } from './sheet.ts';
import { type SheetChange, sheetChanges } from './sheet-changes.ts';

/** The name of the checkpoint as of which a county's figures stand. */
export const figuresConsumer = 'figures';

/** Milliseconds between two flushes of a county: what happens in them is merged. */
const pace = 1_000;

const monthsOf = (changes: readonly SheetChange[]): readonly string[] => changes.map(({ month }) => month).sort();

/** Counts what happens, from the feed alone, into the sheets of all regions that it happened in. */
export const createFiguresConsumer = (ledger: FigureLedger): Consumer => {
  const writesOf = async (region: string, changes: readonly SheetChange[]): Promise<readonly Write[]> => {
    const known = await ledger.known(region, monthsOf(changes)[0] ?? '');
    return [
      ...sheetAdditions(known, changes).flatMap(ledger.addToSheet),
      ...changes.flatMap((change) => change.rows.flatMap((row) => ledger.addToRow(change, row))),
    ];
  };
  return {
    name: figuresConsumer,
    pace,
    async effect(events) {
      const byRegion = Map.groupBy(sheetChanges(events), ({ region }) => region);
      const writes = await Promise.all([...byRegion].map(([region, changes]) => writesOf(region, changes)));
      return writes.flat();
    },
    clear: ledger.clear,
  };
};
