import { expect, test } from 'vitest';
import { figuresTable } from './figures-table.ts';

test('figures are told with machine, date and how often they were taken', () => {
  const table = figuresTable({
    machine: { cpu: 'A CPU', cores: 4, node: 'v24.0.0', date: '2026-11-24' },
    rounds: 7,
    requestsARound: 100,
    requests: [{ request: 'one', ours: 1_234.5, graphql: 99.9, sdk: 400, toGraphql: 12.345, toSdk: 3, toBoth: 2.469 }],
    processes: 9,
    cold: [{ handler: 'ours', kilobytes: 830.2, wall: 99.6, cpu: 120, wallToSdk: 1.5, cpuToSdk: 1.7 }],
  });

  expect(table).toBe(`A CPU, 4 cores, Node v24.0.0, 2026-11-24

CPU of one request in µs, medians of 7 rounds of 100:

| request | ours | graphql-js | SDK | ours / graphql-js | ours / SDK | ours / both |
| --- | --: | --: | --: | --: | --: | --: |
| one | 1235 | 100 | 400 | 12.35× | 3.00× | 2.47× |

Cold, medians of 9 fresh processes:

| handler: import + first answer | KB | ms | CPU ms | ms / SDK only | CPU / SDK only |
| --- | --: | --: | --: | --: | --: |
| ours | 830 | 100 | 120 | 1.50× | 1.70× |
`);
});
