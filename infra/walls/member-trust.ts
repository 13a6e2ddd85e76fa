import { countyPattern } from './county-pattern.ts';
import type { PolicyDocument } from './policy-document.ts';

/**
 * Who may become a member's session: the roles of our Lambdas, naming a county together with that county's own province.
 * One statement a province, so that a county of one never comes with the shared partition of another.
 */
export function memberTrust(lambdaRoleArns: readonly string[], provinceCodes: readonly string[]): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: provinceCodes.map((code) => ({
      Sid: `CountiesOf${code}`,
      Effect: 'Allow',
      Principal: { AWS: lambdaRoleArns },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: {
        StringLike: { 'aws:RequestTag/county': countyPattern(code) },
        StringEquals: { 'aws:RequestTag/province': code },
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['county', 'province'] },
      },
    })),
  };
}
