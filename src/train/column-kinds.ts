import { nearest } from '../config/nearest.js';
import { UserErrors } from '../host/errors.js';
import type { SplitManifest } from '../split/manifest.js';
import type { TrainOptions } from './train.options.js';

/**
 * Checks what columns are to be taken as (train.columns): each is a feature, and text and dates are columns of strings.
 * @throws UserErrors, a sentence a column
 */
export function checkColumns(
  asked: TrainOptions['columns'],
  { columns, features, target }: Pick<SplitManifest, 'columns' | 'features' | 'target'>,
): void {
  const sentences = Object.entries(asked).flatMap(([name, kind]) => {
    const key = `train.columns.${name}`;
    if (!features.includes(name)) {
      const near = nearest(name, features);
      const what = name === target.column ? 'it is the target' : 'the data have no such feature';
      return [`${key}: ${what}; ${near === undefined ? 'remove it' : `did you mean ${JSON.stringify(near)}?`}`];
    }
    const type = columns.find((column) => column.name === name)?.type ?? 'string';
    if (kind === 'category' || type === 'string') return [];
    return [
      `${key}: expected a column of strings for ${kind}, it is a column of the type ${type}; take it as a category, or remove it.`,
    ];
  });
  if (sentences.length > 0) throw new UserErrors(sentences);
}
