import { transform } from '@swc/core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { FolderRegistry } from '../../src/registry/folder.js';
import { draft } from './drafts.js';

const files = new NodeFiles();
let folder: string;

/** Compiles a file of src/ and all that it imports, so that other processes can run it. */
async function compile(path: string, done = new Set<string>()): Promise<void> {
  if (done.has(path)) return;
  done.add(path);
  const { code } = await transform(await fs.readFile(path, 'utf8'), {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  await files.write(join(folder, relative(process.cwd(), path).replace(/\.ts$/, '.js')), code);
  for (const [, imported] of code.matchAll(/(?:from|import) '(\.[^']+)\.js'/g)) {
    await compile(join(dirname(path), `${imported}.ts`), done);
  }
}

beforeAll(async () => {
  folder = await files.temporary();
  await compile(join(process.cwd(), 'src/host/node-files.ts'));
  await compile(join(process.cwd(), 'src/registry/folder.ts'));
  await fs.symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  await files.write(join(folder, 'package.json'), '{"type":"module"}');
  await files.write(
    join(folder, 'racer.js'),
    `import { NodeFiles } from './src/host/node-files.js';
     import { FolderRegistry } from './src/registry/folder.js';
     const registry = new FolderRegistry(new NodeFiles(), process.argv[2]);
     const racer = process.argv[3];
     process.stdin.once('data', async () => {
       const answers = [];
       for (let number = 1; number <= 10; number += 1) {
         answers.push(await registry.promote({
           format: 'mlops-champion/1', model: 'flowers', number, version: '1.0.0', anchor: '1.0.0', kind: 'gate',
           reason: 'race', verdict: null, actor: racer, run: null, at: '2025-01-02T03:04:05.000Z',
         }));
       }
       process.stdout.write(JSON.stringify(answers));
       process.stdin.destroy();
     });
     process.stdout.write('ready');`,
  );
});
afterAll(() => files.close());

/** Starts a process that races for champions 1 to 10 when it is told to. */
async function racer(root: string, name: string): Promise<() => Promise<string[]>> {
  const child = spawn(process.execPath, [join(folder, 'racer.js'), root, name], { stdio: ['pipe', 'pipe', 'inherit'] });
  const output: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('close', () => reject(new Error('the racer did not start')));
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk.toString());
      resolve();
    });
  });
  return async () => {
    child.stdin.write('go');
    await ended;
    return JSON.parse(output.join('').replace('ready', '')) as string[];
  };
}

test('of two processes that promote at once, one wins each number', async () => {
  const root = join(folder, 'registry');
  const registry = new FolderRegistry(files, root);
  await registry.publish(await draft(files, folder, '1.0.0'));
  const racers = [await racer(root, 'one'), await racer(root, 'two')];
  const answers = await Promise.all(racers.map((go) => go()));
  const history = await registry.history('flowers');
  expect(history).toHaveLength(10);
  for (const [index, { actor }] of history.entries()) {
    const [first, second] = answers.map((each) => each[index]);
    expect([first, second]).toEqual(actor === 'one' ? ['promoted', 'moved'] : ['moved', 'promoted']);
  }
});
