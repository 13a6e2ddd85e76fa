import type { LogFields } from '../../functions/platform/log-fields.ts';
import type { Logger } from '../../functions/platform/logger.ts';

/** A line that would have been written. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: LogFields;
  readonly error?: unknown;
}

/** A logger that keeps its lines, for tests of what is logged where. */
export const recordingLogger = (): { logger: Logger; lines: readonly LogLine[] } => {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']) =>
    (message: string, fields: LogFields = {}): void => {
      lines.push({ level, message, fields });
    };
  const error = (message: string, cause: unknown, fields: LogFields = {}): void => {
    lines.push({ level: 'error', message, fields, error: cause });
  };
  return { logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error }, lines };
};
