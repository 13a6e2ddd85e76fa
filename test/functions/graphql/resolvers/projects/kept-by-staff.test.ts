import { expect, test } from 'vitest';
import type { Client, Data } from '../../../../support/client.ts';
import { groundAt } from '../../../../support/ground.ts';
import { projectFields, projectIn } from '../../../../support/project-steps.ts';
import { commitmentFields, offer } from '../../../../support/resource-steps.ts';
import { createWorld } from '../../../../support/world.ts';

const everything = `id version state title needCount commitmentCount text place goals { persons } lines { name } risks
  returnReason cancelReason lead { id } partners { name partner { id } } template { id } startedFrom { rank }
  needs { nodes { title } } publications { platform } evaluation { number } evaluations { nodes { number } }
  history { nodes { type } } feedback { nodes { rating } } updates { nodes { text } }
  commitments { nodes { quantity partner { id } resource { id } } }`;
const document = `query ($id: ID!) { project(id: $id) { ${everything} } }`;
const look = async (by: Client, id: string): Promise<Data> => (await by.ask(document, { id })).project;

/** A running project with two partners, both of which promised it something, and somebody who speaks for the first. */
const aProject = async () => {
  const world = await createWorld();
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const { admin } = county;
  const [shop, school] = [await ground.partner(), await ground.partner()];
  const need = await ground.toBeProject();
  const fields = {
    community: ground.community,
    lead: await ground.member(),
    needs: [need.id],
    partners: [shop.id, school.id],
  };
  const begun = await projectIn(admin, 'RUNNING', fields);
  let version = begun.version;
  const promise = async (partner: string) => {
    const { id: resource } = await offer(admin, partner, ground.community);
    const promised = { project: begun.id, version, resource, quantity: 5 };
    ({ version } = (await admin.done('commitResource', promised, commitmentFields)).commitment.project);
  };
  await promise(shop.id);
  await promise(school.id);
  const told = { project: begun.id, version, text: '第一课来了二十八位老人。' };
  await admin.done('writeUpdate', told, projectFields);
  await admin.done('giveFeedback', { project: begun.id, person: await ground.person(), rating: 5 }, 'feedback { id }');
  return { county, ground, id: begun.id, need, shop, school, speaker: await county.member('PARTNER', shop.id) };
};

test('who speaks for a partner sees of its project what it works by, and nothing that staff keep to themselves', async () => {
  const { county, id, shop, speaker } = await aProject();

  const [seen, staff] = [await look(speaker, id), await look(county.admin, id)];

  expect(seen).toMatchObject({
    ...{ id, state: 'RUNNING', title: staff.title, text: staff.text, goals: staff.goals, needCount: 1 },
    ...{ updates: staff.updates, commitmentCount: 0, risks: null, returnReason: null, lead: null, template: null },
    ...{ startedFrom: null, publications: [], evaluation: null, evaluations: { nodes: [] }, needs: { nodes: [] } },
    ...{ history: { nodes: [] }, feedback: { nodes: [] } },
    commitments: { nodes: [{ quantity: 5, partner: { id: shop.id }, resource: null }] },
  });
  expect(seen.partners.map(({ partner }: Data) => partner?.id)).toEqual([shop.id, undefined]);
  expect(staff).toMatchObject({ commitmentCount: 2, needs: { nodes: [{}] }, feedback: { nodes: [{ rating: 5 }] } });
  expect(staff.history.nodes.length).toBeGreaterThan(5);
  expect(staff.commitments.nodes).toHaveLength(2);
});

test('a partner finds its projects by itself, and no project of others', async () => {
  const { ground, id, shop, school, speaker } = await aProject();
  const other = await ground.project('RUNNING');
  const projects = `query ($id: ID!) { partner(id: $id) { id contacts { id } resources { nodes { id } } history { nodes { id } }
    projects { nodes { id risks needs { nodes { title } } } } } }`;

  const own = (await speaker.ask(projects, { id: shop.id })).partner;
  const others = (await speaker.ask(projects, { id: school.id })).partner;

  expect(own.projects.nodes).toEqual([{ id, risks: null, needs: { nodes: [] } }]);
  expect(own).toMatchObject({ contacts: [], resources: { nodes: [] }, history: { nodes: [] } });
  expect(others).toBeNull();
  expect(await look(speaker, other.id)).toBeNull();
});

test('a partner that left a project sees it no more, and one whose role was taken away sees nothing', async () => {
  const { county, ground, school, shop } = await aProject();
  const draft = await projectIn(county.admin, 'DRAFT', { community: ground.community, partners: [shop.id, school.id] });
  const speaker = await county.member('PARTNER', shop.id);
  const before = await look(speaker, draft.id);
  const revised = { project: draft.id, version: draft.version, partners: [school.id] };
  await county.admin.done('reviseProject', revised, 'project { id }');

  const after = await look(speaker, draft.id);
  await county.admin.done('revokeRole', { member: speaker.id, role: 'PARTNER', scope: shop.id }, 'member { id }');
  ground.world.clock.advance(6);
  const { errors } = await speaker.send(document, { id: draft.id });

  expect([before?.id, after]).toEqual([draft.id, null]);
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
});

test('the role wants a partner that is there and in use', async () => {
  const { county, ground } = await aProject();
  const gone = await ground.partner();
  await county.admin.done('archivePartner', { partner: gone.id, version: gone.version }, 'partner { id }');
  const grant = (scope: string) =>
    county.admin.act('grantRole', {
      ...{ issuer: ground.world.issuer, subject: 'speaker', label: '店主', role: 'PARTNER', scope },
    });

  const refused = [
    await grant(gone.id),
    await grant(county.code),
    await grant(`${county.code}-partner-${'0'.repeat(26)}`),
  ];

  expect(refused.map(({ userErrors }) => userErrors[0]?.code)).toEqual(refused.map(() => 'BAD_SCOPE'));
});
