import { ReferenceStrength, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { countyPattern } from '../walls/county-pattern.ts';

/** The KMS key that wraps each county's data keys; without it every personal field of the deployment is lost. */
export class FieldKey extends Construct {
  readonly #key: Key;

  constructor(scope: Construct, id: string, deploymentName: string) {
    super(scope, id);
    this.#key = new Key(this, 'Key', {
      alias: `alias/wushe-${deploymentName}-fields`,
      description: `Wraps the data keys of the counties of ${deploymentName}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // CloudFormation then refuses to remove or replace what a stack still uses.
    this.#key.applyCrossStackReferenceStrength(ReferenceStrength.STRONG);
  }

  /** Tells a Lambda which key it is, and lets it open nothing: its configuration wants it, its work does not. */
  grantName(to: LambdaFunction): void {
    to.addEnvironment('KMS_KEY_ARN', this.#key.keyArn);
  }

  /** Lets a Lambda make and open data keys, each bound to a county of these provinces by its encryption context. */
  grantDataKeys(to: LambdaFunction, provinceCodes: readonly string[]): void {
    this.grantName(to);
    to.addToRolePolicy(
      new PolicyStatement({
        sid: 'DataKeysOfCounties',
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        resources: [this.#key.keyArn],
        conditions: {
          StringLike: { 'kms:EncryptionContext:county': provinceCodes.map(countyPattern) },
          'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['county'] },
        },
      }),
    );
  }
}
