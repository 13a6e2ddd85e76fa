import { onlyPartitions } from './only-partitions.ts';
import type { PolicyDocument } from './policy-document.ts';
import { principalTag } from './principal-tag.ts';

/** What a session of somebody without a token may do: read the copies that one county has made public. */
export function publicPolicy(tableArn: string): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ReadPublicCopies',
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
        Resource: [tableArn, `${tableArn}/index/*`],
        Condition: onlyPartitions([`${principalTag('county')}#PUBLIC#*`]),
      },
    ],
  };
}
