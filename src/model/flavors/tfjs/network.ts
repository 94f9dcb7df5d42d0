import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { UserError } from '../../../host/errors.js';
import type { Files } from '../../../host/files.js';
import { parseJson } from '../../../host/json.js';

/** A network of dense layers: rectified linear units, then linear outputs. */
export type Network = layers.Sequential;

/** Weights of one layer: kernel (inputs x units, row by row) and bias. */
export interface LayerWeights {
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

/**
 * Builds a network from its weights.
 * @param sizes number of inputs, units of each hidden layer, number of outputs
 */
export function buildNetwork(sizes: readonly number[], weights: readonly LayerWeights[]): Network {
  const network = layers.sequential({ name: 'network' });
  const last = sizes.length - 1;
  for (let at = 1; at <= last; at++) {
    network.add(
      layers.layers.dense({
        name: at === last ? 'output' : `hidden_${at}`,
        units: sizes[at]!,
        activation: at === last ? 'linear' : 'relu',
        // Replaced at once by the given weights, which come from the run's seed.
        kernelInitializer: 'zeros',
        ...(at === 1 ? { inputShape: [sizes[0]!] } : {}),
      }),
    );
  }
  tf.tidy(() => {
    const tensors = weights.flatMap(({ kernel, bias }, at) => [
      tf.tensor2d(kernel, [sizes[at]!, sizes[at + 1]!]),
      tf.tensor1d(bias),
    ]);
    network.setWeights(tensors);
  });
  return network;
}

/** Writes model.json and weights.bin: the format of `tf.loadLayersModel`. */
export async function saveNetwork(network: Network, files: Files, folder: string): Promise<void> {
  await network.save({
    save: async (artifacts: tf.io.ModelArtifacts) => {
      const { format, generatedBy, modelTopology, weightSpecs, weightData } = artifacts;
      const weightsManifest = [{ paths: ['weights.bin'], weights: weightSpecs }];
      const model = { format, generatedBy, convertedBy: null, modelTopology, weightsManifest };
      await files.write(`${folder}/weights.bin`, bytesOf(weightData));
      await files.write(`${folder}/model.json`, `${JSON.stringify(model, null, 2)}\n`);
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
    },
  });
}

function bytesOf(data: ArrayBuffer | ArrayBuffer[] | undefined): Uint8Array {
  const parts = data === undefined ? [] : Array.isArray(data) ? data : [data];
  return Buffer.concat(parts.map((part) => new Uint8Array(part)));
}

interface SavedModel {
  readonly modelTopology: object;
  readonly weightsManifest: readonly { readonly weights: tf.io.WeightsManifestEntry[] }[];
}

/**
 * Reads a network that saveNetwork wrote.
 * @param shape the numbers of inputs and outputs that it must have
 * @throws UserError where the files are damaged or are another network
 */
export async function loadNetwork(
  files: Files,
  folder: string,
  shape: { readonly inputs: number; readonly outputs: number },
): Promise<layers.LayersModel> {
  const text = await files.text(`${folder}/model.json`);
  const bytes = await files.read(`${folder}/weights.bin`);
  try {
    const saved = parseJson(text) as SavedModel;
    const network = await layers.loadLayersModel({
      load: () =>
        Promise.resolve({
          modelTopology: saved.modelTopology,
          weightSpecs: saved.weightsManifest.flatMap(({ weights }) => weights),
          weightData: Uint8Array.from(bytes).buffer,
        }),
    });
    const [inputs, outputs] = [network.inputs[0]?.shape.at(-1), network.outputs[0]?.shape.at(-1)];
    if (inputs !== shape.inputs) {
      throw new Error(`it takes ${inputs ?? 'no'} inputs, the pipeline gives ${shape.inputs}`);
    }
    if (outputs !== shape.outputs) {
      throw new Error(`it has ${outputs ?? 'no'} outputs, the target asks for ${shape.outputs}`);
    }
    return network;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      `${folder}/model.json: not a network that this version reads (${reason}); train the model again.`,
      {
        cause,
      },
    );
  }
}

/** The network's outputs (rows x outputs) for rows of inputs (rows x width). */
export function forward(network: layers.LayersModel, inputs: Float32Array, rows: number): Float32Array {
  return tf.tidy(() => {
    const output = network.predict(tf.tensor2d(inputs, [rows, inputs.length / rows]), { batchSize: rows }) as tf.Tensor;
    return output.dataSync<'float32'>();
  });
}
