/** Reads one setting out of the environment, or throws an {@link InvalidVariable}. */
export type Variable<T> = (env: NodeJS.ProcessEnv) => T;

type Values<V> = { readonly [K in keyof V]: V[K] extends Variable<infer T> ? T : never };

/** What is wrong with a variable, in words that never repeat its value. */
export class InvalidVariable extends Error {
  override readonly name = 'InvalidVariable';
}

/** A variable that must be there; `parse` answers undefined, or throws, when the text is not what was `wanted`. */
export const variable =
  <T>(name: string, wanted: string, parse: (text: string) => T | undefined): Variable<T> =>
  (env) => {
    const text = env[name];
    if (text === undefined) throw new InvalidVariable(`${name} is missing: ${wanted}`);
    try {
      const value = parse(text.trim());
      if (value !== undefined) return value;
    } catch {
      // An engine's message quotes the text, which may be a secret: the sentence below is all that is told.
    }
    throw new InvalidVariable(`${name} is not ${wanted}`);
  };

/** Reads all, or throws one error whose message has a line for each variable that is missing or wrong. */
export const readVariables = <V extends Readonly<Record<string, Variable<unknown>>>>(
  variables: V,
  env: NodeJS.ProcessEnv,
): Values<V> => {
  const problems: string[] = [];
  const values = Object.entries(variables).map(([key, read]) => {
    try {
      return [key, read(env)];
    } catch (error) {
      if (!(error instanceof InvalidVariable)) throw error;
      problems.push(error.message);
      return [key, undefined];
    }
  });
  if (problems.length > 0) throw new Error(`The environment is not complete:\n- ${problems.join('\n- ')}`);
  return Object.fromEntries(values) as Values<V>;
};
