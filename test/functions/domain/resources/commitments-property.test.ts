import { expect, test } from 'vitest';
import { type Client, type Data, newKey } from '../../../support/client.ts';
import { type Dice, dice } from '../../../support/dice.ts';
import { projectIn } from '../../../support/project-steps.ts';
import type { RawItem } from '../../../support/raw-reader.ts';
import { offer, registerMerchant } from '../../../support/resource-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const rates = { CONFLICT: 0.1, THROTTLE: 0.02, LOST_ANSWER: 0.1, UNPROCESSED: 0.1, STALE_INDEX: 0.3 };
const [writers, steps] = [16, 8];

/** Eight projects that may be promised something, and two offers that are not enough for all. */
const setUp = async ({ admin, communities: { a } }: SeededCounty) => {
  const partner = await registerMerchant(admin, a);
  const made = async <T>(count: number, make: () => Promise<T>) => {
    const all: T[] = [];
    for (let place = 0; place < count; place += 1) all.push(await make());
    return all;
  };
  const projects = await made(8, () => projectIn(admin, 'DRAFT', { community: a }));
  const resources = await made(2, () => offer(admin, partner.id, a, { quantity: 12 }));
  return { projects: projects.map(({ id }) => id as string), resources: resources.map(({ id }) => id as string) };
};

/** What one command of a writer came to: the ids of commitments that it made, and the codes of its refusals. */
interface Answered {
  readonly made: readonly string[];
  readonly refused: readonly string[];
}

/** Sends a command as a client should: the same again while too many write at once, and now and then twice at once. */
const send = async (by: Client, luck: Dice, mutation: string, input: object, selection = ''): Promise<Answered> => {
  const sent = { ...input, idempotencyKey: newKey() };
  const once = async (): Promise<Data> => {
    const payload = await by.act(mutation, sent, selection);
    const busy = payload.userErrors.some(({ code }: Data) => code === 'CONFLICT_RETRY');
    return busy ? once() : payload;
  };
  const answers = await Promise.all(luck.chance(0.3) ? [once(), once()] : [once()]);
  return {
    made: answers.flatMap(({ commitment }) => (mutation === 'commitResource' && commitment ? [commitment.id] : [])),
    refused: answers.flatMap(({ userErrors }) => userErrors.map(({ code }: Data) => code)),
  };
};

/** One step of a writer: it looks at a project and an offer, and does something to them; `mayEnd` also for good. */
const step = async (
  by: Client,
  luck: Dice,
  ground: Awaited<ReturnType<typeof setUp>>,
  mayEnd: boolean,
): Promise<Answered> => {
  const seen = await by.ask(
    `query ($p: ID!, $r: ID!) { resource(id: $r) { id version quantity }
      project(id: $p) { id version commitments(first: 100) { nodes { id releasedAt resource { id } } } } }`,
    { p: luck.pick(ground.projects), r: luck.pick(ground.resources) },
  );
  const [onProject, onResource] = [
    { project: seen.project.id, version: seen.project.version },
    { resource: seen.resource.id, version: seen.resource.version },
  ];
  const inForce = seen.project.commitments.nodes.filter(({ releasedAt }: Data) => releasedAt === null);
  const what = luck.below(100);
  if (mayEnd && what < 6) return send(by, luck, 'cancelProject', { ...onProject, reason: '场地维修' });
  if (mayEnd && what < 8) return send(by, luck, 'withdrawResource', onResource);
  if (what < 15) {
    const quantity = Math.max(1, seen.resource.quantity + luck.below(7) - 3);
    return send(by, luck, 'reviseResource', { ...onResource, quantity });
  }
  if (what < 45 && inForce.length > 0) {
    const { id: commitment, resource } = luck.pick<Data>(inForce);
    return send(by, luck, 'releaseResource', { ...onProject, commitment, resource: resource.id });
  }
  const promised = { ...onProject, resource: seen.resource.id, quantity: 1 + luck.below(8) };
  return send(by, luck, 'commitResource', promised, 'commitment { id }');
};

const tokenOf = (pk: string) => pk.slice(pk.lastIndexOf('#') + 1);
const sum = (items: readonly Data[]) => items.reduce((total, { quantity }) => total + quantity, 0);

/** An offer's history played again: what was promised of it in the end, and the least that was ever left. */
const played = (events: readonly Data[]) => {
  let [offered, promised, least] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { type, data } of events) {
    if (type === 'resource.offered' || type === 'resource.revised') offered = data.quantity;
    if (type === 'resource.committed') promised += data.quantity;
    if (type === 'resource.released') promised -= data.quantity;
    least = Math.min(least, offered - promised);
  }
  return { promised, least };
};

/** What the table says of every offer and every project, in the same words as what must be true of them. */
const told = (items: readonly RawItem[]) => {
  const under = (kind: string, sort: string) =>
    items.filter(({ pk, sk }) => pk.includes(`#${kind}#`) && sk.startsWith(sort)) as Data[];
  const commitments = under('PROJECT', 'COMMIT#');
  const inForce = commitments.filter(({ releasedAt }) => releasedAt === undefined);
  const eventsOf = ({ pk }: Data) => items.filter((item) => item.pk === pk && item.sk.startsWith('EV#')) as Data[];
  const versions = (head: Data) => eventsOf(head).map(({ version }) => version);
  return {
    commitments: commitments.map(({ sk }) => tokenOf(sk)),
    resources: under('RESOURCE', '#A').map((head) => ({
      held: sum(inForce.filter(({ resource }) => resource === tokenOf(head.pk))),
      taken: head.quantity - head.available,
      ...played(eventsOf(head)),
      history: versions(head),
      version: head.version,
    })),
    projects: under('PROJECT', '#A').map((head) => ({
      held: inForce.filter(({ pk }) => pk === head.pk).length,
      counted: head.commitmentCount ?? 0,
      cancelled: head.state === 'CANCELLED',
      history: versions(head),
      version: head.version,
    })),
  };
};

test.each([1, 2, 3])(
  'whatever 16 writers do to offers and projects under faults, nothing is promised twice, lost or made up: seed %i',
  async (seed) => {
    const world = await createWorld({ faults: { seed, rates } });
    const county = await world.county();
    const ground = await setUp(county);
    const clients = await Promise.all(
      Array.from({ length: writers }, () => county.member('SOCIAL_WORKER', county.communities.a)),
    );

    const answers = await Promise.all(
      clients.map(async (by, place) => {
        const luck = dice(seed * 1_000 + place);
        const own: Answered[] = [];
        for (let at = 0; at < steps; at += 1) own.push(await step(by, luck, ground, at >= steps / 2));
        return own;
      }),
    );

    const { commitments, resources, projects } = told(await world.raw.under(`${county.code}#`));
    const made = new Set(answers.flat().flatMap((answer) => answer.made.map((id) => id.slice(-26))));
    const refused = new Set(answers.flat().flatMap((answer) => answer.refused));
    expect(commitments.toSorted()).toEqual([...made].toSorted());
    expect(resources).toEqual(
      resources.map((resource) => ({
        ...resource,
        taken: resource.held,
        promised: resource.held,
        least: Math.max(0, resource.least),
        history: Array.from({ length: resource.version }, (_, place) => place + 1),
      })),
    );
    expect(projects).toEqual(
      projects.map((project) => ({
        ...project,
        counted: project.held,
        held: project.cancelled ? 0 : project.held,
        history: Array.from({ length: project.version }, (_, place) => place + 1),
      })),
    );
    // That there was something to be wrong about: enough was promised for the offers to run short.
    expect(made.size).toBeGreaterThan(10);
    expect([...refused]).toEqual(expect.arrayContaining(['CONFLICT', 'RESOURCE_SHORT']));
  },
  300_000,
);
