import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UserError } from '../../../host/errors.js';
import { shorten } from '../../../render/escape.js';
import { endingOf, runInChild } from '../../child.js';
import type { Runtime } from '../../flavor.js';
import type { BackendChoice, BackendName } from './choice.js';

const name = '@tensorflow/tfjs-node';

/** How long a first start may take: reading TensorFlow's library of 500 MB from a slow disk. */
const probeMs = 120_000;

/**
 * Decides what models of the flavor tfjs are trained and scored on: `@tensorflow/tfjs-node` where the repository has it installed and it
 * loads, else WebAssembly. It is tried in a child of its own: it is native code that a user installed, and may take its process down.
 * @throws UserError where it was asked for (`node`) and cannot be had
 */
export async function chooseBackend(
  asked: BackendName,
  runtime: Pick<Runtime, 'process' | 'files' | 'child' | 'log' | 'workspace'>,
): Promise<BackendChoice> {
  if (asked === 'wasm') return { kind: 'wasm' };
  const module = findPackage(runtime.workspace);
  if (module === null) {
    if (asked === 'auto') return { kind: 'wasm' };
    throw new UserError(
      `train.backend: node needs ${name}, which the repository has not installed: npm install ${name}, or set train.backend to auto.`,
    );
  }
  const choice = { kind: 'node' as const, module };
  const failure = await probe(choice, runtime);
  if (failure === null) return choice;
  const found = `${name} is installed, but does not load (${failure})`;
  if (asked === 'node') {
    throw new UserError(`train.backend: ${found}; install it again, or set train.backend to auto.`);
  }
  runtime.log.warning(`${found}; WebAssembly computes instead. Install it again, or set train.backend to wasm.`);
  return { kind: 'wasm' };
}

/** The package's main file as Node finds it from the workspace, or null. Nothing of it runs. */
function findPackage(workspace: string): string | null {
  try {
    return createRequire(join(workspace, 'package.json')).resolve(name);
  } catch {
    return null;
  }
}

/** Whether it loads and computes, in a child: why not, or null. */
async function probe(
  backend: BackendChoice,
  runtime: Pick<Runtime, 'process' | 'files' | 'child'>,
): Promise<string | null> {
  const order = { format: 'mlops-probe-order/1', backend };
  const failed = await runInChild({ kind: 'probe', order, timeoutMs: probeMs, onLine: () => undefined }, runtime);
  if (failed === null) return null;
  const said = failed.error?.message.split('\n', 1)[0]?.replace(/^Error: |\.$/g, '');
  return said === undefined ? `its process ended ${endingOf(failed.ended)}` : shorten(said, 200);
}
