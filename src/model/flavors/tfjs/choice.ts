import * as z from 'zod';

/** What a user may ask for. */
export const backendNames = ['auto', 'wasm', 'node'] as const;
export type BackendName = (typeof backendNames)[number];

/** What a child computes on; for node the absolute path of the package's main file. */
export const backendChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wasm') }),
  z.strictObject({ kind: z.literal('node'), module: z.string() }),
]);
export type BackendChoice = z.infer<typeof backendChoiceSchema>;

/** The file whose change means that another package may compute; in the workspace or above it. */
export const tfjsNode = 'node_modules/@tensorflow/tfjs-node/package.json';
