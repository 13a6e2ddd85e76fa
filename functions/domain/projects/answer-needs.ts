import type { CommandFailure } from '../command.ts';
import { shanghaiDate } from '../local-date.ts';
import { writesOf } from '../needs/act.ts';
import { answered } from '../needs/answered.ts';
import { isOpen, mergesFollowed, type Need } from '../needs/need.ts';
import { calendarReads } from '../needs/service-level.ts';
import { refusal } from '../needs/transitions.ts';
import { ok, type Result } from '../result.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';

/** So many needs in one transaction: an answer takes six actions (head, event, texts, receipt, two to-dos), so 85 with the record. */
const answeredAtOnce = 14;

/** Whether an answer may be given and was not: what was answered or closed otherwise keeps what its asker was told. */
const isOwed = (need: Need): boolean => isOpen(need) && !refusal(need, need.version, 'answer');

/**
 * Answers those of some needs that an answer is owed to, and tells into which needs the merged ones went. The key is
 * new each time, so that what is there decides: a need that was answered is not answered again, whoever comes back.
 */
const answerTogether = async (
  { commands, ids, clock, counties, needs }: ProjectDesk,
  project: Project,
  of: readonly string[],
  text: string,
): Promise<Result<readonly string[], CommandFailure>> => {
  const now = clock.now();
  let mergedInto: readonly string[] = [];
  const done = await commands.run(
    { operation: 'answerNeeds', idempotencyKey: ids.next(), input: { project: project.id, needs: of, text } },
    {
      needs: of.map((need) => needs.need(need)),
      ...calendarReads(counties, shanghaiDate(now)),
    },
    (seen) => {
      mergedInto = seen.needs.flatMap((need) => need?.mergedInto ?? []);
      const writes = seen.needs.flatMap((need) => {
        if (!need || !isOwed(need)) return [];
        return writesOf(needs, need, answered(need, text, now, seen));
      });
      return ok({ entity: project, writes });
    },
  );
  return done.ok ? ok(mergedInto) : done;
};

/**
 * Gives one answer to all needs that a project stands on, a few at a time. In place of a merged need the one that goes
 * on is answered, once for however many lead to it. Stopped anywhere and begun again, it goes on where it stopped.
 */
export const answerNeeds = async (
  desk: ProjectDesk,
  project: Project,
  text: string,
): Promise<Result<undefined, CommandFailure>> => {
  let needs = await desk.projects.listAllNeeds(project.id);
  for (let followed = 0; needs.length > 0 && followed <= mergesFollowed; followed += 1) {
    const goOn = new Set<string>();
    for (let from = 0; from < needs.length; from += answeredAtOnce) {
      const mergedInto = await answerTogether(desk, project, needs.slice(from, from + answeredAtOnce), text);
      if (!mergedInto.ok) return mergedInto;
      for (const need of mergedInto.value) goOn.add(need);
    }
    needs = [...goOn];
  }
  return ok(undefined);
};
