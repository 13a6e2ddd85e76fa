import { markdownTable, times } from '../markdown-table.ts';
import type { FeedFigures } from './figures.ts';

/** The figures as Markdown that also reads well in a terminal. */
export const feedTable = ({ machine, rounds, eventsARound, figures }: FeedFigures): string => {
  const { cpu, cores, node, date } = machine;
  const head = ['of one county', 'events/s', 'ms an event', 'calls an event', '/ command'];
  const rows = figures.map((one) => [
    one.work,
    one.eventsPerSecond.toFixed(0),
    one.millisecondsPerEvent.toFixed(2),
    one.callsPerEvent.toFixed(2),
    times(one.toCommand),
  ]);
  return `${cpu}, ${cores} cores, Node ${node}, ${date}

Medians of ${rounds} rounds of ${eventsARound} events:

${markdownTable(head, rows)}
`;
};
