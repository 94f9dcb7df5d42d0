import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import util from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import { OutsideError } from '../../../host/errors.js';
import type { BackendChoice } from './choice.js';

/** What computes: recorded in the model. */
export interface Backend {
  readonly tfjs: string;
  readonly backend: string;
}

/** Starts TensorFlow.js on what was chosen. @throws OutsideError where that does not start */
export async function startBackend(choice: BackendChoice): Promise<Backend> {
  return {
    tfjs: tf.version_core,
    backend: choice.kind === 'node' ? await startNode(choice.module) : await startWasm(),
  };
}

/** What a person reads in the log. */
export function describeBackend({ tfjs, backend }: Backend): string {
  return `Computes on ${backend} (TensorFlow.js ${tfjs}).`;
}

/**
 * WebAssembly, one thread: sums are then in one order, so that equal inputs give equal bits.
 * @throws OutsideError where the WebAssembly files are not beside the bundle, or this Node has no WebAssembly
 */
async function startWasm(): Promise<string> {
  // Not at the head: tfjs-node brings the backend cpu as well, and two of them would complain about each other.
  await import('@tensorflow/tfjs-backend-wasm');
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const simd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT');
  if (tf.getBackend() !== 'wasm' && !(await withFolder(() => tf.setBackend('wasm')))) {
    throw new OutsideError(
      'TensorFlow.js could not start on WebAssembly; its .wasm files belong beside the bundle (dist): install it whole.',
    );
  }
  return simd === true ? 'wasm-simd' : 'wasm';
}

/**
 * TensorFlow's own library, by a package of the repository. All copies of TensorFlow.js in a process share one engine and one register of
 * kernels, so that its backend serves this copy as well.
 */
async function startNode(module: string): Promise<string> {
  // It calls two functions that Node 23 took away; before, they warn.
  Object.assign(util, {
    isNullOrUndefined: (value: unknown) => value === null || value === undefined,
    isArray: Array.isArray,
  });
  // Said otherwise: that it is faster than other backends, once for each start.
  tf.env().set('PROD', true);
  createRequire(module)(module);
  if (!tf.engine().backendNames().includes('tensorflow') || !(await tf.setBackend('tensorflow'))) {
    throw new OutsideError(`it is not made for TensorFlow.js ${tf.version_core}`);
  }
  const two = tf.tidy(() => tf.matMul(tf.tensor2d([1, 1], [1, 2]), tf.tensor2d([1, 1], [2, 1])).dataSync()[0]);
  if (two !== 2) throw new OutsideError('it computes wrongly');
  const { binding } = tf.backend() as { binding?: { TF_Version?: unknown } };
  const version = binding?.TF_Version;
  return `tfjs-node with TensorFlow ${typeof version === 'string' ? version : 'of an unknown version'}`;
}

/**
 * The compiled backend looks for its .wasm file in `__dirname`, which a bundle in ES modules does not have: there it is the folder of the
 * bundle's chunks, where the .wasm files are. From source the package's own `__dirname` is nearer, and this one is not seen.
 */
async function withFolder<T>(body: () => Promise<T>): Promise<T> {
  const place = { value: dirname(fileURLToPath(import.meta.url)), configurable: true };
  Object.defineProperty(globalThis, '__dirname', place);
  try {
    return await body();
  } finally {
    Reflect.deleteProperty(globalThis, '__dirname');
  }
}
