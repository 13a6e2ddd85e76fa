// What a fresh process runs: imports the bundle that it is told, answers one event, and says what both took.
import { pathToFileURL } from 'node:url';

interface Bundle {
  handler(event: unknown): Promise<{ readonly statusCode: number; readonly body: string }>;
}

const [, , file = '', event = '{}'] = process.argv;
const before = process.cpuUsage();
const begun = performance.now();
const { handler } = (await import(pathToFileURL(file).href)) as Bundle;
const { statusCode, body } = await handler(JSON.parse(event));
const wall = performance.now() - begun;
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1_000, statusCode, body }));
