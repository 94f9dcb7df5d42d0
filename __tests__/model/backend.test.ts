import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { backendFor } from '../../src/model/flavor.js';
import type { BackendName } from '../../src/model/flavors/tfjs/choice.js';
import { chooseBackend } from '../../src/model/flavors/tfjs/choose-backend.js';
import { temporaryFolder } from '../support/folders.js';
import { recordingLog, SourceProcess, type Recorded } from '../train/scene.js';
import { files } from '../train/training.js';

/** A repository in which a package of this source stands for `@tensorflow/tfjs-node`; null: it is not installed. */
async function repository(source: string | null): Promise<string> {
  const workspace = temporaryFolder();
  if (source === null) return workspace;
  const folder = join(workspace, 'node_modules', '@tensorflow', 'tfjs-node');
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"name": "@tensorflow/tfjs-node", "main": "dist/index.js"}');
  await writeFile(join(folder, 'dist', 'index.js'), source);
  return workspace;
}

type Runtime = Parameters<typeof chooseBackend>[1] & { readonly log: Recorded };

function runtime(workspace: string, child: readonly string[] = ['this-bundle']): Runtime {
  return { process: new SourceProcess(), files, log: recordingLog(), workspace, child };
}

const broken = 'throw new Error("libtensorflow.so.2: cannot open shared object file\\nRequire stack: x")';
const dying = [process.execPath, '-e', 'process.kill(process.pid, "SIGILL")'];
const fine = [process.execPath, '-e', ''];

describe('what computes', () => {
  test.each([
    { name: 'not installed', asked: 'auto' as const, source: null, child: undefined, warns: null },
    { name: 'wasm was asked for: nothing is tried', asked: 'wasm' as const, source: broken, child: dying, warns: null },
    {
      name: 'does not load',
      asked: 'auto' as const,
      source: broken,
      child: undefined,
      warns:
        '@tensorflow/tfjs-node is installed, but does not load (libtensorflow.so.2: cannot open shared object file); WebAssembly computes instead. Install it again, or set train.backend to wasm.',
    },
    {
      name: 'takes its process down',
      asked: 'auto' as const,
      source: '',
      child: dying,
      warns: /does not load \(its process ended by the signal SIGILL/,
    },
    {
      name: 'loads, and brings no backend',
      asked: 'auto' as const,
      source: '',
      child: undefined,
      warns: /does not load \(it is not made for TensorFlow\.js 4/,
    },
    {
      name: 'calls what Node 23 took away, and gets the answers of before',
      asked: 'auto' as const,
      source:
        'const util = require("util"); const of = util.isNullOrUndefined; throw new Error([of(null), of(undefined), of(0), util.isArray([]), util.isArray({})].join())',
      child: undefined,
      warns: /\(true,true,false,true,false\)/,
    },
  ])('WebAssembly: $name', async ({ asked, source, child, warns }) => {
    const context = runtime(await repository(source), child);
    expect(await chooseBackend(asked, context)).toEqual({ kind: 'wasm' });
    expect(context.log.lines).toEqual(
      warns === null ? [] : [typeof warns === 'string' ? warns : expect.stringMatching(warns)],
    );
  });

  test.each([
    {
      name: 'not installed',
      source: null,
      expect:
        'train.backend: node needs @tensorflow/tfjs-node, which the repository has not installed: npm install @tensorflow/tfjs-node, or set train.backend to auto.',
    },
    {
      name: 'does not load',
      source: broken,
      expect:
        'train.backend: @tensorflow/tfjs-node is installed, but does not load (libtensorflow.so.2: cannot open shared object file); install it again, or set train.backend to auto.',
    },
  ])('node was asked for, and is $name', async ({ source, expect: message }) => {
    const choosing = chooseBackend('node', runtime(await repository(source)));
    await expect(choosing).rejects.toThrow(new UserError(message));
  });

  test.each(['auto', 'node'] as const)('tfjs-node, where it is there and starts: %s', async (asked: BackendName) => {
    const workspace = await repository('');
    const context = runtime(workspace, fine);
    const module = await files.real(join(workspace, 'node_modules/@tensorflow/tfjs-node/dist/index.js'));
    expect(await chooseBackend(asked, context)).toEqual({ kind: 'node', module });
    expect(context.log.lines).toEqual([]);
  });

  test('a folder above counts, as Node looks there', async () => {
    const workspace = join(await repository(''), 'models', 'flowers');
    await mkdir(workspace, { recursive: true });
    expect((await chooseBackend('auto', runtime(workspace, fine))).kind).toBe('node');
  });

  test('is asked once for all models of a run, and not where none is of the flavor tfjs', async () => {
    const tfjs = { name: 'tfjs', estimator: 'mlp', tfjs: '4.22.0', backend: 'wasm' } as const;
    const command = { name: 'command', score: './score' } as const;
    const context = runtime(await repository(broken));
    expect(await backendFor([command], 'node', context)).toEqual({ kind: 'wasm' });
    expect(await backendFor([command, tfjs, tfjs], 'auto', context)).toEqual({ kind: 'wasm' });
    expect(context.log.lines).toHaveLength(1);
  });
});
