import { onlyPartitions } from './only-partitions.ts';
import type { PolicyDocument } from './policy-document.ts';
import { principalTag } from './principal-tag.ts';

const PUBLISHED = `${principalTag('county')}#PUBLIC#*`;
const HANDED_IN = `${principalTag('county')}#INTAKE#*`;

/**
 * What a session may do in which somebody without a token hands something in: see what one county has published, and
 * put or change what was handed in. Nothing of the county's own, and nothing is ever taken away.
 */
export function intakePolicy(tableArn: string): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        // One statement for both patterns: a BatchGetItem over both is judged as a whole within one statement.
        Sid: 'SeePublishedAndHandedIn',
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:ConditionCheckItem'],
        Resource: [tableArn],
        Condition: onlyPartitions([PUBLISHED, HANDED_IN]),
      },
      {
        // What others handed in can be looked up by its key and never listed.
        Sid: 'ListPublished',
        Effect: 'Allow',
        Action: ['dynamodb:Query'],
        Resource: [tableArn],
        Condition: onlyPartitions([PUBLISHED]),
      },
      {
        Sid: 'HandIn',
        Effect: 'Allow',
        Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
        Resource: [tableArn],
        Condition: onlyPartitions([HANDED_IN]),
      },
    ],
  };
}
