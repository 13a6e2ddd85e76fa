import { Logger as Powertools } from '@aws-lambda-powertools/logger';
import type { LogLevel } from './config.ts';
import { logError } from './log-error.ts';
import { type LogFields, safeLogFields } from './log-fields.ts';

/** A sentence known when the code was written: a text with something inserted has no literal type and does not compile. */
export type Sentence<M extends string> = Record<never, never> extends Record<M, true> ? never : M;

/** The only way to write a line. No method takes free text, an object of unknown shape, or an event. */
export interface Logger {
  debug<M extends string>(message: Sentence<M>, fields?: LogFields): void;
  info<M extends string>(message: Sentence<M>, fields?: LogFields): void;
  warn<M extends string>(message: Sentence<M>, fields?: LogFields): void;
  /** With name, stack and causes of the error, never its own properties. */
  error<M extends string>(message: Sentence<M>, error: unknown, fields?: LogFields): void;
}

/** One JSON object a line, to stdout, and warnings and errors to stderr; with POWERTOOLS_DEV to the global console. */
export const createLogger = (options: { readonly level: LogLevel; readonly version: string }): Logger => {
  const writer = new Powertools({
    logLevel: options.level,
    serviceName: 'wushe',
    persistentKeys: { version: options.version },
  });
  return {
    debug: (message, fields = {}) => writer.debug(message, safeLogFields(fields)),
    info: (message, fields = {}) => writer.info(message, safeLogFields(fields)),
    warn: (message, fields = {}) => writer.warn(message, safeLogFields(fields)),
    error: (message, error, fields = {}) =>
      writer.error(message, { ...safeLogFields(fields), error: { ...logError(error) } }),
  };
};
