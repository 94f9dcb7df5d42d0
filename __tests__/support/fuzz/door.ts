import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../doors.js';
import type { Round } from './round.js';

const node = join(root, 'node_modules', '.bin', 'node');
const script = [
  ...['--experimental-transform-types', '--disable-warning=ExperimentalWarning', '--import', './scripts/typescript.js'],
  '__tests__/support/fuzz/main.ts',
];

/** Names of all attacks. */
export function attackNames(): string[] {
  return JSON.parse(spawnSync(node, [...script, 'list'], { cwd: root, encoding: 'utf8' }).stdout) as string[];
}

/** Runs attacks in a process of their own, whose memory is theirs alone. One round for each. */
export function fuzz(seed: string, cases: number, names: readonly string[] = []): Promise<Round[]> {
  const child = spawn(node, [...script, seed, String(cases), names.join()], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', () =>
      done(
        out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Round),
      ),
    );
  });
}
