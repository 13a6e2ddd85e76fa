import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { NeedFailure } from './failures.ts';
import { needPolicy } from './policy.ts';
import type { NeedDesk } from './ports.ts';
import type { NeedTopic } from './topic.ts';

interface AddTopicInput extends CommandInput {
  readonly community: string;
  readonly name: string;
}

/** Adds a topic to a community, for triage to name: “腰鼓课”. */
export const addTopic = async (
  { viewer, ids, commands, counties, needs }: NeedDesk,
  input: AddTopicInput,
): Promise<Result<Outcome<NeedTopic>, NeedFailure<'addTopic'>>> => {
  const name = checkText(['name'], input.name, 'name');
  if (!name.ok) return name;

  return commands.run(
    { operation: 'addTopic', idempotencyKey: input.idempotencyKey, input },
    { community: counties.community(input.community) },
    ({ community }) => {
      const within = reaches(needPolicy.addTopic, viewer, { region: input.community });
      if (!community || !within) return refuse('NOT_FOUND', ['community']);
      const id = formatId(viewer.owner, 'topic', ids.next());
      const topic: NeedTopic = { id, version: 1, community: community.code, name: name.value };
      const event = { type: 'topic.added', data: { topic: id, community: community.code } } as const;
      return ok({ entity: topic, writes: needs.addTopic(topic, event) });
    },
  );
};
