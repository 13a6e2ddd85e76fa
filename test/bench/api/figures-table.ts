import { markdownTable, times } from '../markdown-table.ts';
import type { ApiFigures } from './figures.ts';

/** The figures as Markdown that also reads well in a terminal. */
export const figuresTable = ({ machine, rounds, requestsARound, requests, processes, cold }: ApiFigures): string => {
  const { cpu, cores, node, date } = machine;
  const warmHead = ['request', 'ours', 'graphql-js', 'SDK', 'ours / graphql-js', 'ours / SDK', 'ours / both'];
  const warmRows = requests.map((one) => [
    one.request,
    ...[one.ours, one.graphql, one.sdk].map((microseconds) => microseconds.toFixed(0)),
    ...[one.toGraphql, one.toSdk, one.toBoth].map(times),
  ]);
  const coldHead = ['handler: import + first answer', 'KB', 'ms', 'CPU ms', 'ms / SDK only', 'CPU / SDK only'];
  const coldRows = cold.map((one) => [
    one.handler,
    ...[one.kilobytes, one.wall, one.cpu].map((number) => number.toFixed(0)),
    ...[one.wallToSdk, one.cpuToSdk].map(times),
  ]);
  return `${cpu}, ${cores} cores, Node ${node}, ${date}

CPU of one request in µs, medians of ${rounds} rounds of ${requestsARound}:

${markdownTable(warmHead, warmRows)}

Cold, medians of ${processes} fresh processes:

${markdownTable(coldHead, coldRows)}
`;
};
