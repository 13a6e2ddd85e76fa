import { InvalidVariable, type Variable, variable } from './read-variables.ts';

/** A key or secret that AWS keeps, or a file that stands in for it on one machine. */
type Kept = { readonly kind: 'aws'; readonly arn: string } | { readonly kind: 'file'; readonly path: string };

/** Reads exactly one of two variables: the ARN of something of that AWS service, or a file's path. */
export const kept = (arnName: string, service: string, fileName: string): Variable<Kept> => {
  const shape = new RegExp(`^arn:aws(-cn)?:${service}:[a-z0-9-]+:\\d{12}:\\S+$`);
  const arn = variable(arnName, `an ARN of ${service}`, (text) => (shape.test(text) ? text : undefined));
  const path = variable(fileName, "a file's path", (text) => text || undefined);

  return (env) => {
    if (Boolean(env[arnName]) === Boolean(env[fileName]))
      throw new InvalidVariable(`exactly one of ${arnName} and ${fileName} is wanted`);
    return env[arnName] ? { kind: 'aws', arn: arn(env) } : { kind: 'file', path: path(env) };
  };
};
