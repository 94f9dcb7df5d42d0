import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-wasm';
import { OutsideError } from '../../../host/errors.js';

/** What computes: recorded in the model. */
export interface Backend {
  readonly tfjs: string;
  readonly backend: string;
}

/**
 * Starts TensorFlow.js on WebAssembly, one thread: sums are then in one order, so that equal inputs give equal bits.
 * @throws OutsideError where the WebAssembly files are not beside the bundle, or this Node has no WebAssembly
 */
export async function startBackend(): Promise<Backend> {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const simd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT');
  if (tf.getBackend() !== 'wasm' && !(await withFolder(() => tf.setBackend('wasm')))) {
    throw new OutsideError(
      'TensorFlow.js could not start on WebAssembly; its .wasm files belong beside the bundle (dist): install it whole.',
    );
  }
  return { tfjs: tf.version_core, backend: simd === true ? 'wasm-simd' : 'wasm' };
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
