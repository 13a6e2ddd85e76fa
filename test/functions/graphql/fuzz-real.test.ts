import { beforeAll, expect, test } from 'vitest';
import type { HttpHandler } from '../../../functions/graphql/http-handler.ts';
import { eachAtMost } from '../../../infra/local/access/each-at-most.ts';
import { callerOf } from '../../support/cast.ts';
import { engineText } from '../../support/engine-text.ts';
import { fuzzDoor } from '../../support/fuzz-door.ts';
import { hostileCalls } from '../../support/hostile-calls.ts';
import { operationDocument } from '../../support/operation-document.ts';
import { realSchema, schemaOperations } from '../../support/schema-operations.ts';
import { type Stage, setStage } from '../../support/set-stage.ts';
import type { ValidCall } from '../../support/valid-inputs/valid-call.ts';
import { callsOf } from '../../support/valid-inputs/valid-inputs.ts';
import { bootstrapSubject, createWorld } from '../../support/world.ts';

const withToken =
  (handler: HttpHandler, token: string): HttpHandler =>
  (event) =>
    handler({ ...event, headers: { ...event.headers, authorization: `Bearer ${token}` } });

test.each([
  ['an administrator of a county', 'COUNTY_ADMIN', 20260901],
  ['an administrator of a province', 'PROVINCE_ADMIN', 20260902],
])(
  '4,000 documents of %s cause no 5xx, no internal error and no word of the engine',
  async (_who, role, seed) => {
    const world = await createWorld();
    const { code, province } = await world.county();
    const owner = role === 'COUNTY_ADMIN' ? code : province;
    const bootstrap = await world.client(province, bootstrapSubject);
    const fuzzer = { issuer: world.issuer, subject: 'fuzzer', label: '测试' };
    await bootstrap.done('grantRole', { ...fuzzer, owner, role, scope: owner }, 'member { id }');
    const token = await world.token(owner, 'fuzzer');

    const { statuses, findings } = await fuzzDoor(
      { handler: withToken(world.handler, token), schema: realSchema() },
      seed,
      4_000,
    );

    expect(findings).toEqual([]);
    expect(world.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(statuses.get(200)).toBeGreaterThan(150);
    expect(statuses.get(400)).toBeGreaterThan(200);
  },
  240_000,
);

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
}, 60_000);

test.each(schemaOperations())(
  'a hostile string wherever $name takes a text or an id is an answer, never a 5xx',
  async (operation) => {
    const { world, ground, cast } = stage;
    const lines = world.lines.length;
    const findings: unknown[] = [];
    const send = async ({ args, by }: ValidCall) => {
      const { status, errors } = await cast[by ?? callerOf(operation.name)].send(
        operationDocument(operation, args),
        args,
      );
      const ours = errors.some(
        ({ message, extensions }) => extensions['code'] === 'INTERNAL_SERVER_ERROR' || engineText.test(message),
      );
      if (status >= 500 || ours) findings.push({ status, errors, hostile: JSON.stringify(args).slice(0, 300) });
    };

    for (const calls of hostileCalls(operation, await callsOf(operation.name, ground))) {
      await eachAtMost(4, calls, send);
    }

    expect(findings).toEqual([]);
    expect(world.lines.slice(lines).filter(({ level }) => level === 'error')).toEqual([]);
  },
  60_000,
);
