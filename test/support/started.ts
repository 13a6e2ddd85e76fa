import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The line that `npm start` writes once it can be used. */
export interface ReadyLine {
  readonly ready: true;
  readonly http: string;
  readonly ws: string;
  readonly issuer: string;
  readonly table: string;
  readonly pids: readonly number[];
}

/** A program of infra/local with what it has written so far. */
export interface Started {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  /** Resolves with the first line of stdout that has this text; rejects when the program ends before. */
  line(text: string): Promise<string>;
}

/** Runs `infra/local/<file>` as npm would, with an environment that names no AWS. */
export const startLocal = (
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Started => {
  const { AWS_ENDPOINT_URL_DYNAMODB: _, AWS_ENDPOINT_URL_STS: _sts, PORT: _port, ...outer } = process.env;
  const child = spawn(process.execPath, [`infra/local/${file}`, ...args], { cwd: root, env: { ...outer, ...env } });
  let [out, err] = ['', ''];
  const heard = new EventTarget();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    heard.dispatchEvent(new Event('line'));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    heard.dispatchEvent(new Event('line'));
  });
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? null);
  return {
    child,
    stdout: () => out,
    stderr: () => err,
    ended,
    line: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = `${out}\n${err}`.split('\n').find((one) => one.includes(text));
          if (found !== undefined) resolve(found);
        };
        heard.addEventListener('line', look);
        ended.then(() => reject(new Error(`It ended without “${text}”: ${err.slice(-2_000)}`)));
        look();
      }),
  };
};

/** Runs a program of infra/local to its end. */
export const runLocal = async (file: string, args: readonly string[], env?: Readonly<Record<string, string>>) => {
  const { ended, stdout, stderr } = startLocal(file, args, env);
  return { code: await ended, stdout: stdout(), stderr: stderr() };
};

/** A new data folder, and how to remove it. */
export const newDataFolder = (): { readonly folder: string; remove(): Promise<void> } => {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-start-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** Whether a process is there. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
