import type { Ground } from '../ground.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const lastMonth = '2026-08';
let targets = 0;

/** A metric and year that no other call of the run sets a target for. */
const freshTarget = () => {
  targets += 1;
  return { year: 2_030 + (targets % 60), metric: targets < 60 ? 'NEEDS_HEARD' : 'SUPPORTERS' };
};

let reported = 0;

/** A month of the past that no other call of the run attests. */
const freshMonth = () => {
  reported += 1;
  return `20${String(10 + Math.floor(reported / 12)).padStart(2, '0')}-${String((reported % 12) + 1).padStart(2, '0')}`;
};

const here = ({ community }: Ground) => ({ region: community });

/** How each operation about figures is called well. */
export const figureInputs = {
  figures: (ground) => [query({ ...here(ground), month: lastMonth })],
  figureMonths: (ground) => [query({ ...here(ground), year: 2026 })],
  provinceFigures: () => [query({ month: lastMonth })],
  targets: (ground) => [query({ ...here(ground), year: 2026 })],
  report: (ground) => [query({ ...here(ground), month: lastMonth })],
  reports: (ground) => [query(here(ground))],
  setTarget: (ground) => [input({ ...here(ground), ...freshTarget(), number: 400, comparator: 'OVER' })],
  attestReport: (ground) => [input({ ...here(ground), month: freshMonth(), number: 0 })],
} satisfies Record<string, ValidCalls>;
