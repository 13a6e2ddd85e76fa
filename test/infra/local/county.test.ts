import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Access } from '../../../infra/local/access/access.ts';
import { findAccess } from '../../../infra/local/access/find-access.ts';
import { addCounty } from '../../../infra/local/divisions/add-county.ts';
import { readCounty } from '../../../infra/local/divisions/read-county.ts';
import { newDataFolder, runLocal, type Started, startLocal } from '../../support/started.ts';

/** One deployment that serves Guangdong besides the demo's provinces, and in which each test has counties of its own. */
const { folder, remove } = newDataFolder();
let running: Started;
let access: Access;

beforeAll(async () => {
  running = startLocal('start.ts', ['--port', '0', '--data', folder, '--no-demo', '--province', '440000']);
  await running.line('"ready":true');
  access = await findAccess(folder);
}, 60_000);

afterAll(async () => {
  running.child.kill('SIGINT');
  await running.ended;
  await remove();
});

const command = (file: string, ...args: string[]) => runLocal(file, [...args, '--data', folder]);

const listed = async (code: string) => {
  const province = `${code.slice(0, 2)}0000`;
  const api = await access.as(province, `province-admin-${province}`);
  const { counties } = await api.ask<{ counties: { nodes: readonly { code: string }[] } }>(
    '{ counties(first: 100) { nodes { code name state regions } } }',
  );
  return counties.nodes.find((county) => county.code === code);
};

const asked = async (token: string, query: string): Promise<unknown> => {
  const answer = await fetch(`${access.http}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token.trim()}` },
    body: JSON.stringify({ query }),
  });
  return answer.json();
};

test('a development zone is added with its progress, and its administrator’s token shows its townships', async () => {
  const added = await command('county.ts', 'add', '371771');
  const token = await command('token.ts', '--county', '371771', '--role', 'COUNTY_ADMIN');

  const answer = await asked(token.stdout, '{ county { name townships(first: 9) { nodes { name } } } }');

  expect(added).toMatchObject({ code: 0, stdout: '' });
  expect(added.stderr).toContain('139 of 139 townships and communities staged\n371771 菏泽经济技术开发区 is open.');
  expect(await listed('371771')).toMatchObject({ state: 'ACTIVE', regions: 139 });
  expect(token.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(answer).toEqual({
    data: {
      county: {
        name: '菏泽经济技术开发区',
        townships: { nodes: ['丹阳街道', '岳程街道', '佃户屯街道', '陈集镇'].map((name) => ({ name })) },
      },
    },
  });
});

/** Access by which a command dies when it is about to send its n-th request that changes something. */
const dyingAt = (nth: number): Access => {
  let sent = 0;
  return {
    ...access,
    async as(owner, subject) {
      const api = await access.as(owner, subject);
      return {
        ...api,
        act(mutation, input, selection) {
          sent += 1;
          if (sent === nth) throw new Error('killed');
          return api.act(mutation, input, selection);
        },
      };
    },
  };
};

test('东莞, which has no counties, is killed before any of its pages: nobody sees it until a rerun completes it', async () => {
  const county = await readCounty('441900');
  const admin = await access.as('441900', 'county-admin-441900');
  const kills = [2, 3, 4, 5];

  const seen: unknown[] = [];
  for (const nth of kills) {
    await expect(addCounty(dyingAt(nth), county, () => undefined)).rejects.toThrow('killed');
    seen.push(await admin.ask('{ viewer { grants { role } } }'), await listed('441900').catch(() => undefined));
  }
  const done = await addCounty(access, county, () => undefined);
  const again = await addCounty(access, county, () => undefined);

  // 1 grant, then: opening, two pages, activation.
  const opened = { code: '441900', name: '东莞市', state: 'PROVISIONING', regions: 0 };
  const nobody = { viewer: { grants: [] } };
  expect(seen).toEqual([nobody, undefined, nobody, opened, nobody, opened, nobody, opened]);
  expect([done, again]).toEqual(['added', 'there']);
  expect(await listed('441900')).toEqual({ ...opened, state: 'ACTIVE', regions: 645 });
}, 120_000);

test.each([
  [['add', '371799'], /^The division data of 2023-06-30 has no county 371799: [^\n]*\n$/],
  [['add', '520102'], /^Province 520000 is not served here: [^\n]*\n$/],
  [['add'], /^Say which county is to be added: [^\n]*\n$/],
  [['remove', '371722'], /^Say which county is to be added: [^\n]*\n$/],
])('county %j is refused in one sentence', async (args, sentence) => {
  const { code, stdout, stderr } = await command('county.ts', ...args);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(sentence);
});

test('a member is granted by whoever may grant the role, and a token of it works', async () => {
  await command('county.ts', 'add', '450107');
  const who = ['--subject', 'worker-7', '--name', '南宁 社工七'];

  const granted = await command('member.ts', '--county', '450107', '--role', 'SOCIAL_WORKER', ...who);
  const again = await command('member.ts', '--county', '450107', '--role', 'SOCIAL_WORKER', ...who);

  const token = await access.token('450107', 'worker-7');
  expect([granted, again]).toMatchObject([
    { code: 0, stderr: 'worker-7 is SOCIAL_WORKER in 450107.\n' },
    { code: 0, stderr: 'worker-7 is SOCIAL_WORKER in 450107.\n' },
  ]);
  expect(await asked(token, '{ viewer { member { label } grants { role scope } } }')).toEqual({
    data: { viewer: { member: { label: '南宁 社工七' }, grants: [{ role: 'SOCIAL_WORKER', scope: '450107' }] } },
  });
});

test('a token is made for a resident, who joins, and ends when it was told to', async () => {
  await command('county.ts', 'add', '331002');

  const { stdout } = await command('token.ts', '--county', '331002', '--role', 'RESIDENT', '--ttl', '60');

  const claims = JSON.parse(Buffer.from(stdout.split('.')[1] ?? '', 'base64url').toString());
  expect(claims.exp - claims.iat).toBe(60);
  expect(Object.keys(claims).sort()).toEqual(['aud', 'client_id', 'county', 'exp', 'iat', 'iss', 'jti', 'sub']);
  expect(await asked(stdout, '{ viewer { grants { role } person { name } } }')).toEqual({
    data: { viewer: { grants: [{ role: 'RESIDENT' }], person: { name: '居**' } } },
  });
});

test.each([
  [['--role', 'COUNTY_ADMIN'], /^Say with --county which county is meant/],
  [['--county', '371722', '--role', 'MAYOR'], /^Say with --role which role is meant: one of PROVINCE_ADMIN, /],
  [
    ['--county', '371722', '--role', 'COUNTY_ADMIN'],
    /^County 371722 is not open here yet: npm run county -- add 371722\n$/,
  ],
  [['--county', '371722', '--role', 'COUNTY_ADMIN', '--ttl', '1h'], /^“1h” is no time to live/],
])('token %j is refused in one sentence, with nothing on stdout', async (args, sentence) => {
  const { code, stdout, stderr } = await command('token.ts', ...args);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(sentence);
});
