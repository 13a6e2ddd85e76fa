import { beforeAll, expect, test } from 'vitest';
import { callerOf } from '../../support/cast.ts';
import type { Data } from '../../support/client.ts';
import { operationDocument } from '../../support/operation-document.ts';
import { schemaOperations } from '../../support/schema-operations.ts';
import { type Stage, setStage } from '../../support/set-stage.ts';
import { callsOf } from '../../support/valid-inputs/valid-inputs.ts';

const rates = { CONFLICT: 0.3, THROTTLE: 0.03, LOST_ANSWER: 0.3, UNPROCESSED: 0.3 };
const mutations = schemaOperations().filter(({ kind }) => kind === 'mutation');

/** A payload without what no two runs have in common: ids, numbers, receipts and organisations' codes. */
const likeness = (payload: Data): unknown =>
  JSON.parse(
    JSON.stringify(payload, (name, value) => (name === 'receipt' || name === 'organisationCode' ? 'R' : value))
      .replaceAll(/[0-9A-Z]{26}|[0-9a-f]{32}/g, '*')
      .replaceAll(/\d+/g, '0'),
  );

const outcomes = async (operation: (typeof mutations)[number], { ground, cast }: Stage) => {
  const payloads: unknown[] = [];
  for (const { args, by } of await callsOf(operation.name, ground)) {
    const data: Data = await cast[by ?? callerOf(operation.name)].ask(operationDocument(operation, args), args);
    payloads.push(likeness(data[operation.name]));
  }
  return payloads;
};

let plain: Stage;
let faulty: Stage;

beforeAll(async () => {
  plain = await setStage();
  faulty = await setStage({ faults: { seed: 20260901, rates } });
}, 120_000);

test.each(mutations)(
  '$name comes to the same under conflicts, throttles, lost answers and unprocessed keys',
  async (operation) => {
    const [without, under] = await Promise.all([outcomes(operation, plain), outcomes(operation, faulty)]);

    expect(under).toEqual(without);
    expect(without.every((payload) => (payload as Data).userErrors.length === 0)).toBe(true);
  },
);
