/** The one secret of a deployment: what is made uses the current one, what is checked may be of the previous one. */
export interface DeploymentSecret {
  readonly current: Buffer;
  /** Absent until the first rotation. */
  readonly previous?: Buffer;
}

/** Where the deployment's secret is kept: Secrets Manager in AWS, a file on one machine. */
export interface Secrets {
  read(): Promise<DeploymentSecret>;
}

const least = 32;

/** The bytes of a secret's text; throws below 32 of them, for all other keys are derived from it. */
export const secretBytes = (text: string | undefined): Buffer => {
  const bytes = Buffer.from(text ?? '');
  if (bytes.length < least) throw new Error(`The deployment secret has fewer than ${least} bytes`);
  return bytes;
};
