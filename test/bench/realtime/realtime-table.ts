import { markdownTable, times } from '../markdown-table.ts';
import type { RealtimeFigures } from './figures.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** The figures as the README shows them. */
export const realtimeTable = ({ machine, rounds, eventsARound, fanOuts }: RealtimeFigures): string => {
  const head = [
    'listeners',
    'ours/s',
    'bare/s',
    'CPU µs',
    'bare CPU µs',
    'CPU ours / bare',
    'table calls',
    'executions',
    'posts',
  ];
  const lines = fanOuts.map((one) => [
    whole(one.subscribers),
    whole(one.ours),
    whole(one.bare),
    whole(one.oursCpu),
    whole(one.bareCpu),
    times(one.cpuRatio),
    one.calls.toFixed(1),
    one.executions.toFixed(1),
    whole(one.posts),
  ]);
  return `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${machine.date}

Deliveries, medians of ${rounds} rounds of ${eventsARound} events; calls, executions and posts are those of one event:

${markdownTable(head, lines)}
`;
};
