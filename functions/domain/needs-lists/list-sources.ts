import { type CastVotes, countAskers, type HeardNeed } from './measure-topics.ts';
import type { ListSource, SourcesByTopic } from './needs-list.ts';

/** A batch's votes with what its options were called. */
export interface LabelledVotes extends CastVotes {
  readonly batch: string;
  /** By question and option. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Under which an option's label is found: codes have no blank. */
export const labelKey = (question: string, option: string): string => `${question} ${option}`;

const weightOf = (source: ListSource): number => (source.kind === 'NEED' ? source.supporters : source.votes);
const nameOf = (source: ListSource): string =>
  source.kind === 'NEED' ? source.need : `${source.batch} ${labelKey(source.question, source.option)}`;

/** Most people first; the same sources always stand in the same order. */
const heavier = (a: ListSource, b: ListSource): number => weightOf(b) - weightOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1);

/** What speaks for each topic: chosen options, and needs with those who ask for them. */
export const sourcesOf = (cast: readonly LabelledVotes[], heard: readonly HeardNeed[]): SourcesByTopic => {
  const options = cast.flatMap(({ batch, labels, votes }) =>
    votes.topics.flatMap(({ topic, options }) =>
      options
        .filter(({ count }) => count > 0)
        .map(({ question, option, count }) => {
          const title = labels.get(labelKey(question, option)) ?? option;
          return { topic, source: { kind: 'OPTION', batch, title, question, option, votes: count } as const };
        }),
    ),
  );
  const needs = heard.map(({ need: { id, topic, title, channel, heardAt }, askers }) => ({
    topic,
    source: { kind: 'NEED', need: id, title, channel, heardAt, supporters: countAskers(askers) } as const,
  }));
  const all: readonly { readonly topic: string; readonly source: ListSource }[] = [...options, ...needs];
  return new Map(
    [...Map.groupBy(all, ({ topic }) => topic)].map(([topic, found]) => [
      topic,
      found.map(({ source }) => source).sort(heavier),
    ]),
  );
};
