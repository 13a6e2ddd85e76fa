import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { SingleTable } from '../../../infra/constructs/single-table.ts';
import { createTableInput, timeToLiveInput } from '../../../infra/local/create-table-input.ts';

describe('createTableInput', () => {
  it('makes on one machine the very table that is deployed', () => {
    const stack = new Stack(new App());
    new SingleTable(stack, 'Table', 'wushe-demo');
    const [deployed] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::Table'));

    const { StreamSpecification: stream, ...local } = createTableInput('wushe-demo');

    expect(deployed?.['Properties']).toMatchObject(local);
    expect(deployed?.['Properties'].StreamSpecification.StreamViewType).toBe(stream?.StreamViewType);
    expect(deployed?.['Properties'].TimeToLiveSpecification).toEqual(
      timeToLiveInput('wushe-demo').TimeToLiveSpecification,
    );
  });

  it('gives indexes names that DynamoDB takes: three letters or more', () => {
    const names = createTableInput('wushe-demo').GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName);

    expect(names).toEqual(['gsi1', 'gsi2', 'gsi3']);
    expect(names?.every((name) => /^[\w.-]{3,255}$/.test(name ?? ''))).toBe(true);
  });
});
