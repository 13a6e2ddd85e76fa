import type { PolicyStatement } from './policy-document.ts';

/**
 * The condition that every partition key of a request matches one of the patterns.
 * `ForAllValues` alone is true of a request without keys (a Scan), hence `Null: false` beside it.
 */
export function onlyPartitions(patterns: readonly string[]): PolicyStatement['Condition'] {
  return {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  };
}
