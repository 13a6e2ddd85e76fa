import { county as countyKey } from '../../../functions/data/keys/counties.ts';
import type { ColdFigures } from '../api/figures.ts';
import { eventOf, needRequest } from '../api/requests.ts';
import type { Stage } from '../api/stage.ts';
import { median } from '../median.ts';
import { pairedRatio } from '../paired-ratio.ts';
import { race } from '../race.ts';
import { bundleHandler } from './bundle-handler.ts';
import { type ColdMeasure, runCold } from './run-cold.ts';

/** So many processes each; the first of each only warms the disk's cache. */
export const coldRounds = { rounds: 9, warmUps: 1 };

const anonymous = { query: '{ system { version schemaHash } }', variables: {} };

/** Fresh processes in turn: our bundle with a member's first request, without a table, and an SDK-only handler. */
export const raceCold = async (stage: Stage): Promise<readonly ColdFigures[]> => {
  const ours = await bundleHandler('functions/handlers/graphql.ts', stage.folder, 'graphql');
  const least = await bundleHandler('test/bench/cold/sdk-only.ts', stage.folder, 'sdk-only');
  const { authorization: _, ...headers } = eventOf(anonymous, '').headers;
  const measured = await race(
    {
      need: () => runCold(ours.file, eventOf(needRequest(stage), stage.token)),
      system: () => runCold(ours.file, { ...eventOf(anonymous, ''), headers }),
      sdk: () => runCold(least.file, countyKey(stage.county)),
    },
    coldRounds,
  );

  const of = (all: readonly ColdMeasure[], what: 'wall' | 'cpu') => all.map((one) => one[what]);
  const figures = (handler: string, { kilobytes }: typeof ours, own: readonly ColdMeasure[]): ColdFigures => ({
    handler,
    kilobytes,
    wall: median(of(own, 'wall')),
    cpu: median(of(own, 'cpu')),
    wallToSdk: pairedRatio(of(own, 'wall'), of(measured.sdk, 'wall')),
    cpuToSdk: pairedRatio(of(own, 'cpu'), of(measured.sdk, 'cpu')),
  });
  return [
    figures('SDK only: one GetItem', least, measured.sdk),
    figures('ours: `system`, no table read', ours, measured.system),
    figures('ours: a member’s first request, one need by id', ours, measured.need),
  ];
};
