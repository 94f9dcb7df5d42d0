import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../doors.js';

/** The version that these tests were written for. */
const version = 'v0.2.89';

/** A run takes seconds; one that hangs is ended. */
const longest = 120_000;

/** @throws Error where act is not installed: a test that needs it must not be skipped */
export function findAct(): string {
  const folders = [join(root, '.ci', 'bin'), ...(process.env['PATH'] ?? '').split(delimiter)];
  for (const folder of folders) {
    const path = join(folder, 'act');
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // The next folder may have it.
    }
  }
  throw new Error(
    `act is not installed. Run: GOBIN=${join(root, '.ci', 'bin')} go install github.com/nektos/act@${version}`,
  );
}

/** Where Node 24 lies: actions run on it whatever runs the tests. */
export const node24 = join(root, 'node_modules', 'node', 'bin');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs act with no variables but these; it hands its own to every step. */
export function runAct(args: readonly string[], cwd: string, home: string): Promise<Ended> {
  const env = {
    PATH: [node24, process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    GIT_PAGER: 'cat',
    LANG: 'C.UTF-8',
  };
  return new Promise((done, fail) => {
    // Of its own group, so that what it started ends with it.
    const child = spawn(findAct(), args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), longest);
    const chunks: { readonly out: Buffer[]; readonly err: Buffer[] } = { out: [], err: [] };
    child.stdout.on('data', (chunk: Buffer) => chunks.out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.err.push(chunk));
    child.on('error', (cause) => {
      clearTimeout(timer);
      fail(cause);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, stdout: Buffer.concat(chunks.out).toString(), stderr: Buffer.concat(chunks.err).toString() });
    });
  });
}
