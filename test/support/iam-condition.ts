import { iamRecord, iamStrings } from './iam-json.ts';
import type { IamRequest } from './iam-request.ts';
import { iamWildcard } from './iam-wildcard.ts';

/** Puts the session's tags in; undefined when one is missing, which in IAM makes the condition fail. */
const substitute = (pattern: string, tags: IamRequest['tags']): string | undefined => {
  let resolved = true;
  const text = pattern.replaceAll(/\$\{([^}]*)\}/g, (_, variable: string) => {
    const name = /^aws:PrincipalTag\/(.+)$/.exec(variable)?.[1];
    if (name === undefined) throw new Error(`Unknown policy variable ${variable}`);
    const value = Object.hasOwn(tags, name) ? tags[name] : undefined;
    if (value === undefined) resolved = false;
    // STS refuses such a tag; here a wildcard in it would silently open every partition.
    else if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(value)) throw new Error(`STS allows no such tag: ${value}`);
    return value ?? '';
  });
  return resolved ? text : undefined;
};

type Operator = (keys: readonly string[], wanted: unknown, tags: IamRequest['tags']) => boolean;

const like: (quantifier: 'every' | 'some') => Operator = (quantifier) => (keys, wanted, tags) => {
  const patterns = iamStrings(wanted, 'A condition').map((pattern) => substitute(pattern, tags));
  const resolved = patterns.filter((pattern) => pattern !== undefined);
  // `every` is true and `some` is false of no keys at all, as ForAllValues and ForAnyValue are.
  const hold = keys[quantifier]((key) => resolved.some((pattern) => iamWildcard(pattern, key)));
  return resolved.length === patterns.length && hold;
};

const operators: Readonly<Record<string, Operator>> = {
  'ForAllValues:StringLike': like('every'),
  'ForAnyValue:StringLike': like('some'),
  // Without a quantifier IAM promises nothing about several values: the answer that helps an attacker is assumed.
  StringLike: like('some'),
  Null: (keys, wanted) => {
    const [absent, ...more] = iamStrings(wanted, 'Null');
    if (more.length > 0 || (absent !== 'true' && absent !== 'false')) throw new Error('Null is neither true nor false');
    return (keys.length === 0) === (absent === 'true');
  },
};

/** Whether all conditions of a statement hold; an operator or key that is not known here throws. */
export function iamConditionHolds(condition: unknown, { leadingKeys, tags }: IamRequest): boolean {
  const answers = Object.entries(iamRecord(condition, 'Condition')).flatMap(([name, tests]) => {
    const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
    if (operator === undefined) throw new Error(`Unknown condition operator ${name}`);
    return Object.entries(iamRecord(tests, name)).map(([key, wanted]) => {
      if (key !== 'dynamodb:LeadingKeys') throw new Error(`Unknown condition key ${key}`);
      return operator(leadingKeys, wanted, tags);
    });
  });
  return answers.every(Boolean);
}
