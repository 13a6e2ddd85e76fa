import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { loadProvince } from '../../../infra/load-province.ts';
import { DataStack } from '../../../infra/stacks/data-stack.ts';

const makeStack = () => {
  const app = new App({ context: { province: 'shandong' } });
  return new DataStack(app, 'Data', loadProvince(app.node));
};

describe('DataStack', () => {
  const template = Template.fromStack(makeStack());

  it('makes one table with two string keys and three indexes that hold the whole item', () => {
    const keys = (partitionKey: string, sortKey: string) => [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      { AttributeName: sortKey, KeyType: 'RANGE' },
    ];
    const index = (number: number) => ({
      IndexName: `gsi${number}`,
      KeySchema: keys(`g${number}pk`, `g${number}sk`),
      Projection: { ProjectionType: 'ALL' },
    });

    template.resourceCountIs('AWS::DynamoDB::Table', 1);
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: [index(1), index(2), index(3)],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
    expect(template.findResources('AWS::DynamoDB::GlobalTable')).toEqual({});
  });

  it('keeps every resource when the stack goes or would replace it', () => {
    const resources = Object.values(template.toJSON()['Resources']) as Record<string, string>[];

    const losable = resources.filter(
      (resource) =>
        resource['Type'] !== 'AWS::KMS::Alias' &&
        (resource['DeletionPolicy'] !== 'Retain' || resource['UpdateReplacePolicy'] !== 'Retain'),
    );

    expect(resources).toHaveLength(4);
    expect(losable).toEqual([]);
  });

  it('protects the table and the stack from deletion, and can go back to any second of 35 days', () => {
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      TableName: 'wushe-shandong',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    });
    expect(makeStack().terminationProtection).toBe(true);
  });

  it('rotates the key of the fields and makes the secret out of 64 letters and digits', () => {
    template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    template.hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
    });
    expect(Object.keys(template.findResources('AWS::KMS::Key'))).toHaveLength(1);
  });
});
