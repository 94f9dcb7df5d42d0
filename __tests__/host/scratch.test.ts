import { afterEach, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { processMark } from '../../src/host/process-mark.js';
import { temporaryFolder } from '../support/folders.js';

let other: ChildProcess | undefined;

afterEach(() => void other?.kill('SIGKILL'));

/** Another program, and the name that a temporary folder of it has. */
async function program(): Promise<string> {
  other = spawn(process.execPath, ['-e', 'process.stdout.write("up"); setInterval(() => undefined, 1000)']);
  await once(other.stdout!, 'data');
  const { space, start } = processMark(other.pid!)!;
  return `mlops-${space.replaceAll(/\D/g, '')}-${other.pid!}-${start}-a1B2c3`;
}

async function stop(): Promise<void> {
  const gone = once(other!, 'close');
  other!.kill('SIGKILL');
  await gone;
}

function place(folder: string, ...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, 'data'), { recursive: true });
    writeFileSync(join(folder, name, 'data', 'rows.csv'), 'id\n1\n');
  }
}

test('temporary folders of a killed process go with the next one, those of others stay', async () => {
  const folder = temporaryFolder();
  const theirs = await program();
  const [, space, pid, start] = theirs.split('-');
  const later = theirs.replace(`-${start}-`, `-${Number(start) - 1}-`);
  const container = theirs.replace(`-${space}-`, `-${Number(space) + 1}-`);
  const others = [container, 'mlops-environments', `mlops-${pid}`, `${theirs}.csv`, 'mlops-a1B2c3'];
  place(folder, theirs, later, ...others);
  const files = new NodeFiles(folder);
  const own = basename(await files.temporary());
  // An earlier process had the number of one that runs.
  expect(readdirSync(folder).sort()).toEqual([own, theirs, ...others].sort());
  expect(own).toMatch(new RegExp(`^mlops-${space}-${process.pid}-\\d+-\\w{6}$`));
  others.push(basename(await files.lasting('demo')));
  expect(others.at(-1)).toMatch(/^mlops-demo-\w{6}$/);
  await stop();
  const next = new NodeFiles(folder);
  const second = basename(await next.temporary());
  expect(readdirSync(folder).sort()).toEqual([own, second, ...others].sort());
  await files.close();
  await next.close();
  expect(readdirSync(folder).sort()).toEqual([...others].sort());
});
