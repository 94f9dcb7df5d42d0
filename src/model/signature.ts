import { nearest } from '../config/nearest.js';
import { UserError } from '../host/errors.js';
import type { SplitManifest, Target } from '../split/manifest.js';
import { placesOf } from '../table/places.js';
import type { Signature } from './manifest.js';

/** The inputs and outputs of a model that is trained on a split: its features, in the order of the data's columns. */
export function signatureOf(split: Pick<SplitManifest, 'columns' | 'features' | 'target'>): Signature {
  const types = new Map(split.columns.map(({ name, type }) => [name, type]));
  const inputs = split.features.map((name) => ({ name, type: types.get(name) ?? ('string' as const) }));
  return { inputs, outputs: outputsOf(split.target) };
}

function outputsOf(target: Target): Signature['outputs'] {
  switch (target.task) {
    case 'regression':
      return [{ name: 'prediction', type: 'number' }];
    case 'binary':
      return [
        { name: 'prediction', type: 'string' },
        { name: 'score', type: 'number' },
      ];
    case 'multiclass':
      return [
        { name: 'prediction', type: 'string' },
        ...target.classes.map((name) => ({ name: `p_${name}`, type: 'number' as const })),
      ];
  }
}

/**
 * Where a table has a model's inputs: for each input the index of its column. Other columns are ignored.
 * @param file as shown to a person
 * @throws UserError that names all missing columns, each with the nearest one that the table has
 */
export function inputPlaces(signature: Signature, names: readonly string[], file: string): number[] {
  const places = placesOf(
    signature.inputs.map(({ name }) => name),
    names,
  );
  const missing = signature.inputs.filter((_, at) => places[at]! < 0).map(({ name }) => name);
  if (missing.length > 0) {
    const known = new Set(signature.inputs.map(({ name }) => name));
    const spare = names.filter((name) => !known.has(name));
    const first = missing.slice(0, 10).map((name) => ({ name, near: nearest(name, spare) }));
    const listed = first.map(({ name, near }) =>
      near === undefined ? JSON.stringify(name) : `${JSON.stringify(name)} (found ${JSON.stringify(near)})`,
    );
    const more = missing.length > 10 ? ` and ${missing.length - 10} more` : '';
    const advice = first.some(({ near }) => near !== undefined)
      ? 'rename what has another name, add what is not there'
      : 'add what the model was trained on, from the same source';
    throw new UserError(
      `${file}:1: ${missing.length === 1 ? 'a column' : `${missing.length} columns`} of the model's inputs ${missing.length === 1 ? 'is' : 'are'} missing: ${listed.join(', ')}${more}; ${advice}.`,
    );
  }
  return places;
}
