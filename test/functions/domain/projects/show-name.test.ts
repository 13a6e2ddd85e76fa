import { expect, test } from 'vitest';
import { createCursors } from '../../../../functions/data/cursor.ts';
import { createDesk } from '../../../../functions/data/desks.ts';
import { createKeyedDigests } from '../../../../functions/data/keyed-digests.ts';
import { partnerProject } from '../../../../functions/data/keys/projects.ts';
import { createLoader } from '../../../../functions/data/loader.ts';
import { publicProjectItem } from '../../../../functions/data/public-project-item.ts';
import { createTable } from '../../../../functions/data/table.ts';
import { tokenOf } from '../../../../functions/domain/entity-id.ts';
import type { PublishedProject } from '../../../../functions/domain/projects/project.ts';
import { showNameAsAgreed } from '../../../../functions/domain/projects/show-name.ts';
import { createFileKeyRing } from '../../../../functions/platform/file-key-ring.ts';
import { createIds } from '../../../../functions/platform/ids.ts';
import type { Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { createKill } from '../../../support/kill.ts';
import { projectIn } from '../../../support/project-steps.ts';
import { storedProject, storedTexts } from '../../../support/stored-project.ts';
import { testClient } from '../../../support/test-table.ts';
import { createWorld, type World } from '../../../support/world.ts';

const world = await createWorld();
const name = '居民甲';
const masked = '居**';

/** A talent of community `a`, called 居民甲, who has consented to nothing yet; and projects that it is with. */
const stage = async (on: World) => {
  const county = await on.county();
  const ground = await groundAt(on, county, county.communities.a);
  const { admin } = county;
  const { community, fresh } = ground;
  const contact = { name, phone: `199${String(fresh()).padStart(8, '0')}` };
  const { person } = await admin.done('registerPerson', { community, contact }, 'person { id }');
  const { partner } = await admin.done(
    'registerPartner',
    { kind: 'TALENT', person: person.id },
    'partner { id version }',
  );
  const lead = await ground.member();
  let version: number = partner.version;
  const change = async (mutation: string, input: object = {}) => {
    const done = await admin.done(mutation, { partner: partner.id, version, ...input }, 'partner { version }');
    version = done.partner.version;
  };
  return {
    county,
    admin,
    talent: partner.id as string,
    give: (evidence = 'PAPER') => change('giveNameConsent', { evidence }),
    withdraw: () => change('withdrawNameConsent'),
    withdrawal: () => ({ partner: partner.id, version }),
    project: (state: 'APPROVED' | 'PUBLISHED' | 'RUNNING') =>
      projectIn(admin, state, { community, lead, partners: [partner.id] }),
    /** The names under which everybody sees the partners of all published projects. */
    async shown() {
      const everybody = await on.client();
      const { publicProjects } = await everybody.ask(
        'query ($c: RegionCode!) { publicProjects(county: $c, first: 100) { nodes { partners { name } } } }',
        { c: county.code },
      );
      return publicProjects.nodes.flatMap(({ partners }: Data) => partners.map((one: Data) => one.name));
    },
    /** Items of the table in which the full name can be read. */
    async named() {
      const items = await on.raw.under(`${county.code}#`);
      return items.filter((item) => JSON.stringify(item).includes(name)).map(({ pk }) => pk);
    },
  };
};

test('a talent is shown masked, by name from the moment of consent, and masked again from that of its withdrawal', async () => {
  const { project, give, withdraw, shown, named } = await stage(world);
  await project('PUBLISHED');
  await project('RUNNING');
  await project('APPROVED');

  const before = { shown: await shown(), named: await named() };
  await give();
  const agreed = { shown: await shown(), named: await named() };
  await project('PUBLISHED');
  const later = await shown();
  await withdraw();
  const after = { shown: await shown(), named: await named() };

  expect(before).toEqual({ shown: [masked, masked], named: [] });
  expect(agreed.shown).toEqual([name, name]);
  expect(agreed.named).toHaveLength(2);
  expect(agreed.named.every((pk) => pk.includes('#PUBLIC#PROJECT#'))).toBe(true);
  expect(later).toEqual([name, name, name]);
  expect(after).toEqual({ shown: [masked, masked, masked], named: [] });
});

test('staff see the masked name, whatever was agreed to for the public', async () => {
  const { admin, project, give } = await stage(world);
  await give();
  const { id } = await project('PUBLISHED');

  const seen = await admin.ask(
    'query ($id: ID!) { project(id: $id) { partners { name partner { name } } } publicProject(id: $id) { partners { name } } }',
    { id },
  );

  expect(seen.project.partners).toEqual([{ name: masked, partner: { name: masked } }]);
  expect(seen.publicProject.partners).toEqual([{ name }]);
});

test('rescheduling, beginning and cancelling leave the name as it was agreed to', async () => {
  const { admin, project, give, shown } = await stage(world);
  await give();
  let { id, version } = await project('PUBLISHED');
  const seen = [];

  for (const [mutation, fields] of [
    ['rescheduleProject', { endsOn: '2027-01-31', place: '广场' }],
    ['beginProject', {}],
    ['cancelProject', { reason: '停办' }],
  ] as const) {
    const done = await admin.done(mutation, { project: id, version, ...fields }, 'project { id version }');
    ({ id, version } = done.project);
    seen.push(await shown());
  }

  expect(seen).toEqual([[name], [name], [name]]);
});

test('publishing and withdrawing at the same moment never leave the name public', async () => {
  const { admin, project, give, withdraw, shown, named } = await stage(world);
  const rounds = [];

  for (let round = 0; round < 12; round += 1) {
    const { id, version } = await project('APPROVED');
    await give();
    const [published] = await Promise.all([
      admin.done('publishProject', { project: id, version }, 'project { state }'),
      withdraw(),
    ]);
    rounds.push({ state: published.project.state, shown: new Set(await shown()), named: await named() });
  }

  expect(rounds).toEqual(rounds.map(() => ({ state: 'PUBLISHED', shown: new Set([masked]), named: [] })));
});

/** Published projects of a talent as years would leave them, showing the name that was agreed to. */
const publishedProjects = async (on: World, county: string, talent: string, count: number) => {
  const partner = { partner: talent, name: masked, kind: 'TALENT', fiveParty: 'VOLUNTEERS' } as const;
  const table = createTable(testClient(), on.table, county, async () => undefined);
  const projects = Array.from({ length: count }, (_, place) => {
    const at = new Date(on.clock.now().getTime() - place * 60_000);
    return storedProject(county, at, { partners: [partner] }) as PublishedProject;
  });
  await table.writeAll(
    projects.flatMap((project) => [
      publicProjectItem(county, project, storedTexts, new Map([[talent, name]])),
      { ...partnerProject(county, tokenOf(talent, 'partner'), tokenOf(project.id, 'project')) },
    ]),
  );
};

test('of 200 projects none keeps the name, and a withdrawal that was killed goes on when it is sent again', async () => {
  const kill = createKill();
  const killed = await createWorld({ kill });
  const { county, admin, talent, give, withdrawal, named } = await stage(killed);
  await give();
  await publishedProjects(killed, county.code, talent, 200);
  const input = { ...withdrawal(), idempotencyKey: 'withdrawn-for-good' };
  const left = [(await named()).length];

  for (const before of [1, 2, 2]) {
    Object.assign(kill, { writes: 0, before });
    await expect(admin.done('withdrawNameConsent', input, 'partner { version }')).rejects.toThrow();
    Object.assign(kill, { writes: 0, before: Number.POSITIVE_INFINITY });
    left.push((await named()).length);
  }
  await admin.done('withdrawNameConsent', input, 'partner { version }');
  left.push((await named()).length);

  expect(left).toEqual([200, 200, 120, 40, 0]);
});

test('a round of rewriting that a change of mind overtakes writes nothing of what was agreed to before', async () => {
  const { county, talent, give, named } = await stage(world);
  await publishedProjects(world, county.code, talent, 3);
  const table = createTable(testClient(), world.table, county.code, async () => undefined);
  const digests = createKeyedDigests([Buffer.alloc(32, 1)]);
  const site = {
    table,
    loader: createLoader(table),
    cursors: createCursors(digests),
    inputDigests: digests,
    householdDigests: digests,
  };
  const viewer = { kind: 'member', owner: county.code, digest: '0'.repeat(32), grants: [], bootstrap: false } as const;
  const desk = createDesk(
    {
      clock: world.clock,
      ids: createIds(world.clock),
      keyRing: createFileKeyRing({ path: 'no key is opened' }),
      pause: async () => undefined,
      random: () => 0,
    },
    viewer,
    site,
    async () => undefined,
  );
  // What a round has listed is overtaken by a consent. The next would open the name, and this desk has no keys: there it ends.
  const listShownNames = async (partner: string) => {
    const shown = await desk.projects.listShownNames(partner);
    await give();
    return shown;
  };

  const overtaken = showNameAsAgreed(
    { ...desk, projects: { ...desk.projects, listShownNames } },
    { id: talent, entity: undefined, replayed: false },
  );

  await expect(overtaken).rejects.toThrow('has no keys');
  expect(await named()).toHaveLength(3);
});
