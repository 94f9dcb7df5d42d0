import type { Candidate } from './manifest.js';

/** How a model that is one file is stored. `json` is whatever wrote it: XGBoost, LightGBM, a program of one's own. */
export type OwnFileKind =
  'joblib' | 'pickle' | 'onnx' | 'torch' | 'xgboost' | 'catboost' | 'safetensors' | 'keras' | 'json';

const kinds: ReadonlyMap<string, OwnFileKind> = new Map([
  ['model.joblib', 'joblib'],
  ['model.pkl', 'pickle'],
  ['model.pickle', 'pickle'],
  ['model.onnx', 'onnx'],
  ['model.pt', 'torch'],
  ['model.pth', 'torch'],
  ['model.ubj', 'xgboost'],
  ['model.cbm', 'catboost'],
  ['model.safetensors', 'safetensors'],
  ['model.keras', 'keras'],
  ['model.json', 'json'],
]);

/** A model's own file. */
export interface OwnFile {
  /** Its name, at the top of the model's folder. */
  readonly name: string;
  readonly kind: OwnFileKind;
}

/**
 * The file of a model that can be used as it is, without the rest of its folder. The rule:
 * - exactly one of the well-known names stands at the top of the folder: of two, nobody can tell which is the model;
 * - model.json counts only where it is the folder's only file: elsewhere it names weights beside it, or is a configuration;
 * - model.onnx counts only without a file of weights beside it (model.onnx.data, model.onnx_data): it does not load without.
 * @returns null for any other model: it is used as the whole folder, model.tar.gz
 */
export function ownFileOf({ files }: Candidate['model']): OwnFile | null {
  const names = Object.keys(files);
  const found = names.flatMap((name) => {
    const kind = kinds.get(name);
    if (kind === undefined || (kind === 'json' && names.length > 1)) return [];
    return [{ name, kind }];
  });
  const [own, ...others] = found;
  if (own === undefined || others.length > 0) return null;
  const weights = own.kind === 'onnx' && names.some((name) => /^model\.onnx[._]/.test(name));
  return weights ? null : own;
}
