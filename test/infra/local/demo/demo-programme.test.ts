import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMobileNumber } from '../../../../functions/domain/people/validity.ts';
import type { ProjectState } from '../../../../functions/domain/projects/project.ts';
import type { DemoProject } from '../../../../infra/local/demo/demo-programme.ts';
import { countProgramme } from '../../../../infra/local/demo/programme-counts.ts';
import { demoCounties, readDemo } from '../../../../infra/local/demo/read-demo.ts';

const all = demoCounties.map((county) => ({ county, ...readDemo(county) }));
const programmes = all.map(({ programme }) => programme);
const projects = programmes.flatMap((programme) => programme.projects);
const partners = programmes.flatMap((programme) => programme.partners);
const shan = readDemo('371722').programme;

const ran: readonly ProjectState[] = ['RUNNING', 'EVALUATED', 'CLOSED'];
const titles = (some: readonly DemoProject[]): string[] => some.map(({ title }) => title);

describe('the programme of Shan County', () => {
  it('has partners of every kind, one that builds the community together with it, and a talent of each mind about her name', () => {
    const talents = shan.partners.filter(({ kind }) => kind === 'TALENT');
    const together = shan.partners.filter(({ coConstruction }) => coConstruction);

    expect([...new Set(shan.partners.map(({ kind }) => kind))].sort()).toEqual([
      'CHARITY',
      'INSTITUTION',
      'MERCHANT',
      'SOCIAL_ORGANISATION',
      'TALENT',
    ]);
    expect(together.map(({ kind }) => kind)).toEqual(['INSTITUTION']);
    expect(talents.map(({ nameConsent }) => nameConsent)).toEqual(['PAPER', null]);
  });

  it('has one agreement that is over within thirty days, and none that is over', () => {
    const lasts = shan.partners.flatMap(({ agreements }) => agreements.map(({ endsOn }) => endsOn));

    expect(lasts.filter((day) => day < 0)).toEqual([]);
    expect(lasts.filter((day) => day < 30)).toHaveLength(1);
  });

  it('has projects in all the states that people look at, on each of its three boards', () => {
    const states = shan.projects.map(({ state }) => state);

    expect(states.toSorted()).toEqual(['CLOSED', 'DRAFT', 'PUBLISHED', 'RETURNED', 'RUNNING', 'RUNNING', 'SUBMITTED']);
    expect(new Set(shan.projects.map(({ board }) => board))).toEqual(new Set(['逸动社群', '益民邻里', '怡悦长幼']));
  });
});

describe('the programme of every county', () => {
  it('names only what its file has, and templates only of projects that stand before', () => {
    const stray = programmes.flatMap((programme) => {
      const boards = programme.brands.flatMap((brand) => brand.boards.map(({ name }) => name));
      const names = programme.partners.map(({ name }) => name);
      const offers = programme.partners.flatMap(({ resources }) => resources.map(({ name }) => name));
      const unknown = programme.projects.filter((project, place) => {
        const library = programme.projects.slice(0, place).map(({ lookBack }) => lookBack?.template?.title);
        return !(
          boards.includes(project.board) &&
          project.partners.every((name) => names.includes(name)) &&
          project.commitments.every(({ resource }) => offers.includes(resource)) &&
          (project.template === null || library.includes(project.template))
        );
      });
      const orphans = programme.brands.filter(
        ({ umbrella }, place) =>
          umbrella !== null &&
          !programme.brands
            .slice(0, place)
            .map(({ name }) => name)
            .includes(umbrella),
      );
      return [...titles(unknown), ...orphans.map(({ name }) => name)];
    });

    expect(stray).toEqual([]);
  });

  it('calls no two things by one name, since by that they are found again', () => {
    const twice = programmes.flatMap((programme) => {
      const named = [
        programme.brands.map(({ name }) => name),
        programme.brands.flatMap(({ boards }) => boards.map(({ name }) => name)),
        programme.partners.map(({ name }) => name),
        programme.partners.map(({ contact }) => contact.phone),
        programme.partners.flatMap(({ resources }) => resources.map(({ name }) => name)),
        titles(programme.projects),
      ];
      return named.flatMap((names) => names.filter((name, place) => names.indexOf(name) !== place));
    });

    expect(twice).toEqual([]);
  });

  it('links needs of the project’s own community that were sorted to become a project, each to one project', () => {
    const linked = all.flatMap(({ needs, programme }) =>
      programme.projects.flatMap((project) =>
        project.needs.map((ref) => {
          const need = needs.find((one) => one.ref === ref);
          return { ref, home: need?.community === project.community, plan: need?.plan };
        }),
      ),
    );

    expect(new Set(linked.map(({ ref }) => ref)).size).toBe(linked.length);
    expect(linked.filter(({ home }) => !home)).toEqual([]);
    expect(linked.filter(({ plan }) => plan?.state !== 'TRIAGED' || plan.triage?.decision !== 'PROJECT')).toEqual([]);
  });

  it('tells of a project what its state allows, and nothing else', () => {
    const impossible = projects.filter(
      ({ state, returnReason, publications, updates, lookBack }) =>
        (returnReason !== null) !== (state === 'RETURNED') ||
        (lookBack !== null) !== (state === 'CLOSED') ||
        (updates.length > 0 && !ran.includes(state)) ||
        (publications.length > 0 && ![...ran, 'PUBLISHED'].includes(state)),
    );

    expect(titles(impossible)).toEqual([]);
  });

  it('has the days on which each project stands there: what runs has begun, what is closed is over, what waits is to come', () => {
    const wrong = projects.filter(({ state, startsOn, endsOn }) => {
      if (state === 'CLOSED') return !(startsOn < endsOn && endsOn < 0);
      return ran.includes(state) ? !(startsOn < 0 && endsOn > 0) : !(startsOn > 0 && endsOn > startsOn);
    });

    expect(titles(wrong)).toEqual([]);
  });

  it('scores every criterion of its county, and rates needs of the project by the phone of who asked', () => {
    const closed = all.flatMap(({ needs, programme }) =>
      programme.projects.flatMap((project) => {
        const criteria = programme.criteria.map(({ code }) => code).sort();
        if (project.lookBack === null) return [];
        return {
          scored: Object.keys(project.lookBack.scores).sort().join() === criteria.join(),
          rated: project.lookBack.ratings.every(
            ({ need, phone }) =>
              project.needs.includes(need) && needs.find(({ ref }) => ref === need)?.contact?.phone === phone,
          ),
        };
      }),
    );

    expect(closed).toEqual([{ scored: true, rated: true }]);
  });

  it('tells everybody what a project is in 120 to 400 characters, without a name or a phone', () => {
    const texts = projects.flatMap(({ text }) => text ?? []);
    const open = JSON.stringify(projects.map((project) => ({ ...project, partners: [], lookBack: null })));

    expect(texts.filter((text) => text.length < 120 || text.length > 400)).toEqual([]);
    expect(open).not.toMatch(/1[3-9]\d{9}|居民\d{3}/);
  });

  it('is about nobody: contacts are numbered residents who ask for nothing, talents are called as they are', () => {
    const askers = new Set(all.flatMap(({ needs }) => needs.flatMap(({ contact }) => contact?.phone ?? [])));

    const real = partners.filter(
      ({ contact: { name, phone } }) =>
        !/^居民4\d\d$/.test(name) ||
        phone !== `16900000${name.slice(2)}` ||
        !isMobileNumber(phone) ||
        askers.has(phone),
    );
    const misnamed = partners.filter(({ kind, name, contact }) => kind === 'TALENT' && name !== contact.name);

    expect(real).toEqual([]);
    expect(misnamed).toEqual([]);
  });
});

describe('the README of the demo', () => {
  const readme = readFileSync('infra/local/demo/README.md', 'utf8');
  const cells = (label: string): number[] =>
    (new RegExp(`^\\| ${label} \\|(.*)\\|$`, 'm').exec(readme)?.[1] ?? '').split('|').map(Number);

  it('tells the counts that the programmes have', () => {
    const told = [
      'criteria',
      'brands',
      'boards',
      'partners',
      'resources',
      'projects',
      'needs in projects',
      'needs answered by closing',
    ].map(cells);

    const needsOf = (some: readonly DemoProject[]): number => some.flatMap(({ needs }) => needs).length;
    const counts = programmes.map((programme) => ({ ...programme, ...countProgramme(programme) }));
    expect(told).toEqual([
      counts.map(({ criteria }) => criteria.length),
      counts.map(({ brands }) => brands.length),
      counts.map(({ brands }) => brands.flatMap(({ boards }) => boards).length),
      counts.map(({ partners: count }) => count),
      counts.map(({ resources }) => resources),
      counts.map(({ projects: count }) => count),
      programmes.map((programme) => needsOf(programme.projects)),
      programmes.map((programme) => needsOf(programme.projects.filter(({ state }) => state === 'CLOSED'))),
    ]);
  });

  it('tells how many projects come to each state', () => {
    const states = [...new Set(projects.map(({ state }) => state))];

    const told = states.map((state) => cells(`projects ${state}`));

    expect(told).toEqual(
      states.map((state) =>
        programmes.map((programme) => programme.projects.filter((project) => project.state === state).length),
      ),
    );
  });
});
