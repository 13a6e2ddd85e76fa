import { readdirSync, readFileSync } from 'node:fs';
import categories from './categories.json' with { type: 'json' };
import { checkDemoNeed } from './check-demo-need.ts';
import compounds from './compounds.json' with { type: 'json' };
import type { DemoNeed } from './demo-need.ts';
import type { DemoProgramme } from './demo-programme.ts';
import type { DemoSurveys } from './demo-survey.ts';
import { readSurveys } from './read-surveys.ts';
import units from './units.json' with { type: 'json' };

/** What one county's demo is made of. */
export interface Demo {
  readonly categories: readonly { readonly code: string; readonly label: string; readonly serviceLevelDays: number }[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** The communities that needs are of, with their compounds. */
  readonly communities: readonly { readonly code: string; readonly compounds: readonly string[] }[];
  /** In the order in which they are heard. */
  readonly needs: readonly DemoNeed[];
  /** What the county made of them. */
  readonly programme: DemoProgramme;
  /** What it asked, and how that ranks. */
  readonly surveys: DemoSurveys;
}

/** The counties that have demo data. */
export const demoCounties = ['371722', '331004', '450103'] as const;

/** A code of {@link demoCounties}. */
export type DemoCounty = (typeof demoCounties)[number];

const readLines = (folder: URL, file: string): DemoNeed[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => checkDemoNeed(line, `${file}:${index + 1}`));

// Nothing is checked here: every command of the load is, and the tests hold the files to each other.
const readProgramme = (county: DemoCounty): DemoProgramme =>
  JSON.parse(readFileSync(new URL(`./programmes/${county}.json`, import.meta.url), 'utf8')) as DemoProgramme;

/** Reads and checks a county's demo; throws on the first line that is not a need. */
export const readDemo = (county: DemoCounty): Demo => {
  const folder = new URL(`./${county}/`, import.meta.url);
  const needs = readdirSync(folder).flatMap((file) => readLines(folder, file));
  return {
    categories,
    units: units[county],
    communities: Object.entries(compounds)
      .filter(([code]) => code.startsWith(county))
      .map(([code, names]) => ({ code, compounds: names })),
    needs: needs.sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    programme: readProgramme(county),
    surveys: readSurveys(county),
  };
};
