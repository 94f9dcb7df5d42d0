import type { Manifest } from '../model/manifest.js';
import { type OwnFileKind, ownFileOf } from '../model/own-file.js';
import { modelFile } from '../registry/names.js';
import type { Block } from '../render/section.js';
import { versionTag } from './versions.js';

/** Lines of Python that load a model's own file; none where the name does not tell how. */
function pythonLines(kind: OwnFileKind, name: string): readonly string[] {
  switch (kind) {
    case 'joblib':
      return ['import joblib', `model = joblib.load("${name}")`];
    case 'pickle':
      return ['import pickle', `with open("${name}", "rb") as file:`, '    model = pickle.load(file)'];
    case 'torch':
      return ['import torch', `weights = torch.load("${name}", weights_only=True)`];
    case 'onnx':
      return ['import onnxruntime', `session = onnxruntime.InferenceSession("${name}")`];
    case 'xgboost':
      return ['import xgboost', `model = xgboost.Booster(model_file="${name}")`];
    case 'catboost':
      return ['import catboost', `model = catboost.CatBoost().load_model("${name}")`];
    case 'safetensors':
      return ['from safetensors import safe_open', `weights = safe_open("${name}", framework="numpy")`];
    case 'keras':
      return ['import keras', `model = keras.saving.load_model("${name}", safe_mode=True)`];
    case 'json':
      return [];
  }
}

const pickles: readonly OwnFileKind[] = ['joblib', 'pickle'];

/**
 * How a version's model is fetched and loaded without this tool.
 * @param web the repository's address for a browser
 */
export function loadingBlocks(manifest: Manifest, web: string): Block[] {
  const { name, version, files, model } = manifest;
  const own = ownFileOf(model);
  const attached = own !== null && Object.hasOwn(files, own.name) ? own : null;
  const file = attached?.name ?? modelFile;
  const fetching = [
    `gh release download '${versionTag(name, version)}' --repo ${web.replace(/^https?:\/\/(github\.com\/)?/, '')} --pattern ${file}`,
    `curl -fsSLO '${web}/releases/download/${encodeURIComponent(versionTag(name, version))}/${file}'   # of a public repository; releases/latest/download/${file} is the champion's where the repository has one model`,
  ];
  const blocks: Block[] = [{ kind: 'code', text: fetching.join('\n') }];
  const lines = attached === null ? [] : pythonLines(attached.kind, attached.name);
  if (lines.length > 0) blocks.push({ kind: 'code', text: lines.join('\n') });
  if (attached !== null && pickles.includes(attached.kind)) {
    blocks.push({
      kind: 'callout',
      tone: 'neutral',
      title: 'A pickle is code',
      text: [
        { code: attached.name },
        ' runs what it holds when it is loaded. Load it only where you trust whoever may publish here, with the versions that it was written with, and compare it with SHA256SUMS first.',
      ],
    });
  }
  return blocks;
}
