import { CfnRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { PolicyDocument } from '../walls/policy-document.ts';

/** The wall (what a session may do) and the trust (who may begin one) of a role that is assumed per county. */
export interface SessionRoleProps {
  readonly wall: PolicyDocument;
  readonly trust: PolicyDocument;
}

/** A role for sessions of one county; deployed from the documents as they are, which a `Role` would rewrite. */
export class SessionRole extends Construct {
  readonly #roleArn: string;

  constructor(scope: Construct, id: string, { wall, trust }: SessionRoleProps) {
    super(scope, id);
    const role = new CfnRole(this, 'Role', {
      assumeRolePolicyDocument: trust,
      policies: [{ policyName: 'wall', policyDocument: wall }],
      maxSessionDuration: 3600,
    });
    this.#roleArn = role.attrArn;
  }

  /** Lets a Lambda begin sessions, and tells it of which role in the variable of that name. */
  grantSessions(to: LambdaFunction, variable: 'MEMBER_ROLE_ARN' | 'PUBLIC_ROLE_ARN' | 'INTAKE_ROLE_ARN'): void {
    to.addEnvironment(variable, this.#roleArn);
    to.addToRolePolicy(
      new PolicyStatement({ actions: ['sts:AssumeRole', 'sts:TagSession'], resources: [this.#roleArn] }),
    );
  }
}
