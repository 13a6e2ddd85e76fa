import { beforeAll, expect, test } from 'vitest';
import { type Arguments, withValueAt } from '../../support/at-path.ts';
import { type Caller, type Cast, policyOf } from '../../support/cast.ts';
import { newKey } from '../../support/client.ts';
import type { Ground } from '../../support/ground.ts';
import { lend } from '../../support/lend.ts';
import { operationDocument } from '../../support/operation-document.ts';
import { type SchemaOperation, schemaOperations } from '../../support/schema-operations.ts';
import { setStage } from '../../support/set-stage.ts';
import { callsOf } from '../../support/valid-inputs/valid-inputs.ts';
import type { World } from '../../support/world.ts';

const callers = [
  'PUBLIC',
  'NEWCOMER',
  'BOOTSTRAP',
  'PROVINCE_ADMIN',
  'COUNTY_ADMIN',
  'COMMUNITY_WORKER',
  'SOCIAL_WORKER',
  'UNIT_HANDLER',
  'COLLECTOR',
  'RESIDENT',
  'INTEGRATOR',
  'PARTNER',
] as const satisfies readonly Caller[];

/** The matrix read as a person would: a list of names, and nothing of how the code asks it. */
const allowed = (operation: string): readonly Caller[] => {
  const { roles, signedIn, public: open, bootstrap } = policyOf(operation);
  if (open) return callers;
  if (signedIn) return callers.filter((caller) => caller !== 'PUBLIC');
  return callers.filter(
    (caller) => (roles as readonly string[]).includes(caller) || (bootstrap && caller === 'BOOTSTRAP'),
  );
};

let world: World;
let ground: Ground;
let lent: Ground;
let cast: Cast;

beforeAll(async () => {
  ({ world, ground, cast } = await setStage());
  lent = lend(ground);
  // What a container keeps of each viewer for seconds is read once here, so that a refusal can be seen to read nothing.
  for (const caller of callers) await cast[caller].send('{ viewer { owner } }');
}, 120_000);

const ask = async (operation: SchemaOperation, given: Arguments, caller: Caller) => {
  const args = 'input' in given ? withValueAt(given, ['input', 'idempotencyKey'], newKey()) : given;
  const document = operationDocument(operation, args);
  const before = world.spent.calls;
  // Whoever joined is a newcomer no more, so each operation is met by another.
  const another = () => world.client(ground.county.code, `newcomer-${ground.fresh()}`);
  const answer = await (caller === 'NEWCOMER' ? await another() : cast[caller]).send(document, args);
  return { ...answer, calls: world.spent.calls - before };
};

const argumentsOf = async ({ name }: SchemaOperation, on: Ground) => (await callsOf(name, on))[0]?.args ?? {};

/** What a container does not keep, because there is nothing: it is read again each time. */
const ungranted: readonly Caller[] = ['NEWCOMER', 'BOOTSTRAP'];

const operations = schemaOperations().map((operation) => {
  const open = allowed(operation.name);
  const closed = callers.filter((caller) => !open.includes(caller));
  return { operation, name: operation.name, open, closed, to: open.join(', '), from: closed.join(', ') };
});

test.each(operations)('$name is open to $to', async ({ operation, open }) => {
  const args = await argumentsOf(operation, operation.kind === 'query' ? lent : ground);
  const seen = [];
  for (const caller of open) {
    const { status, errors } = await ask(operation, args, caller);
    seen.push({ caller, status, errors });
  }

  expect(seen).toEqual(open.map((caller) => ({ caller, status: 200, errors: [] })));
});

const bounded = operations.filter(({ closed }) => closed.length > 0);

test.each(bounded)('$name answers FORBIDDEN to $from, and reads nothing for them', async ({ operation, closed }) => {
  const args = await argumentsOf(operation, lent);
  const seen = [];
  for (const caller of closed) {
    const { status, data, errors, calls } = await ask(operation, args, caller);
    const shown = Object.values(data ?? {}).filter((value) => value !== null);
    seen.push({ caller, status, shown, codes: errors.map(({ extensions }) => extensions['code']), calls });
  }

  const nothing = { status: 200, shown: [], codes: ['FORBIDDEN'] };
  expect(seen).toEqual(closed.map((caller) => ({ caller, ...nothing, calls: ungranted.includes(caller) ? 1 : 0 })));
});
