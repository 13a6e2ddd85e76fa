import { authorisations } from './authorisations.ts';
import type { IamRequest } from './iam-request.ts';
import { evaluate, type Verdict } from './policy-evaluator.ts';
import type { RecordedRequest } from './recorded-request.ts';
import { type WrittenIndexKey, writtenIndexKeys } from './written-index-keys.ts';

/** Whose session made the request, and by which policy it is judged. */
export interface Session {
  readonly policy: unknown;
  /** ARN of the deployment's table; a request to any other table is judged by that one's ARN. */
  readonly tableArn: string;
  readonly tags: IamRequest['tags'];
  /** An index key that this session may write though its policy names no such partition: our own rule, for IAM sees none. */
  readonly isExempt?: (written: WrittenIndexKey) => boolean;
}

/** A part of a request that the walls do not let through. */
export interface Refusal extends Omit<IamRequest, 'tags'> {
  readonly verdict: Exclude<Verdict, 'Allow'>;
}

/** Judges a recorded request, the index keys that it writes included; no refusal means that it may pass. */
export function judgeRequest({ commandName, input }: RecordedRequest, session: Session): readonly Refusal[] {
  const arnOf = (table: string, index?: string) =>
    `${session.tableArn.replace(/[^/]*$/, table)}${index === undefined ? '' : `/index/${index}`}`;
  const asked = authorisations(commandName, input).map(({ action, table, index, leadingKeys }) => ({
    action,
    resource: arnOf(table, index),
    leadingKeys,
  }));
  const judged = writtenIndexKeys(commandName, input).filter((one) => !session.isExempt?.(one));
  const written = judged.map(({ action, table, value }) => ({
    action,
    resource: arnOf(table),
    leadingKeys: [value],
  }));
  return [...asked, ...written].flatMap((question) => {
    const verdict = evaluate(session.policy, { ...question, tags: session.tags });
    return verdict === 'Allow' ? [] : [{ ...question, verdict }];
  });
}
