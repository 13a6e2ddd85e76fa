import { ReferenceStrength, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** What cursors and check-in codes are signed with; a rotation keeps its last value as AWSPREVIOUS. */
export class DeploymentSecret extends Construct {
  readonly #secret: Secret;

  constructor(scope: Construct, id: string, deploymentName: string) {
    super(scope, id);
    this.#secret = new Secret(this, 'Secret', {
      description: `Signs cursors and check-in codes of ${deploymentName}`,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // CloudFormation then refuses to remove or replace what a stack still uses.
    this.#secret.applyCrossStackReferenceStrength(ReferenceStrength.STRONG);
  }

  /** Lets a Lambda read the current and the previous value; it can neither change nor list them. */
  grantRead(to: LambdaFunction): void {
    to.addEnvironment('SECRET_ARN', this.#secret.secretArn);
    to.addToRolePolicy(
      new PolicyStatement({
        sid: 'ReadDeploymentSecret',
        actions: ['secretsmanager:GetSecretValue'],
        resources: [this.#secret.secretArn],
      }),
    );
  }
}
