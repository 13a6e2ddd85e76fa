import { existsSync, readFileSync } from 'node:fs';
import type { DemoAnswer, DemoSurveys } from './demo-survey.ts';

const fileOf = (name: string) => new URL(`./surveys/${name}`, import.meta.url);

/**
 * What a county asked and ranked; nothing where it has no file. Nothing is checked here: every command of the load is, and
 * the tests hold the files to each other.
 */
export const readSurveys = (county: string): DemoSurveys => {
  const file = fileOf(`${county}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoSurveys) : { surveys: [], lists: [] };
};

/** The answers of one batch, in the order in which they were given. */
export const readAnswers = (file: string): DemoAnswer[] =>
  readFileSync(fileOf(file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as DemoAnswer);
