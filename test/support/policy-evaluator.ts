import { iamConditionHolds } from './iam-condition.ts';
import { iamRecord, iamStrings } from './iam-json.ts';
import type { IamRequest } from './iam-request.ts';
import { iamWildcard } from './iam-wildcard.ts';

/** The answer of IAM: an explicit Deny beats every Allow, and what nothing allows is denied implicitly. */
export type Verdict = 'Allow' | 'Deny' | 'ImplicitDeny';

const refuseUnknown = (value: object, known: readonly string[], what: string): void => {
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`${what} has what this evaluator does not know: ${unknown.join(', ')}`);
};

const effectOf = (value: unknown, request: IamRequest): string | undefined => {
  const statement = iamRecord(value, 'A statement');
  refuseUnknown(statement, ['Sid', 'Effect', 'Action', 'Resource', 'Condition'], 'A statement');
  const { Effect: effect, Action: actions, Resource: resources, Condition: condition = {} } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') throw new Error('Effect is neither Allow nor Deny');
  // Every part is looked at even when another has failed: what is unknown must throw and not hide behind it.
  const applies = [
    iamStrings(actions, 'Action').some((pattern) => iamWildcard(pattern, request.action, { ignoreCase: true })),
    iamStrings(resources, 'Resource').some((pattern) => iamWildcard(pattern, request.resource)),
    iamConditionHolds(condition, request),
  ];
  return applies.every(Boolean) ? effect : undefined;
};

/**
 * Judges one call by one policy document, knowing IAM's rules and nothing of our code.
 * What it does not know (an operator, a key, a variable, an element) throws instead of counting for or against.
 */
export function evaluate(policyDocument: unknown, request: IamRequest): Verdict {
  const document = iamRecord(policyDocument, 'A policy document');
  refuseUnknown(document, ['Version', 'Statement'], 'A policy document');
  const { Version: version, Statement: statements } = document;
  if (version !== '2012-10-17') throw new Error('Only Version 2012-10-17 has policy variables');
  const list: readonly unknown[] = Array.isArray(statements) ? statements : [statements];
  const effects = list.map((statement) => effectOf(statement, request));
  if (effects.includes('Deny')) return 'Deny';
  return effects.includes('Allow') ? 'Allow' : 'ImplicitDeny';
}
