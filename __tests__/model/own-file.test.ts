import { describe, expect, test } from '@jest/globals';
import { ownFileOf } from '../../src/model/own-file.js';

const model = (...names: string[]): Parameters<typeof ownFileOf>[0] => ({
  digest: '0'.repeat(64),
  files: Object.fromEntries(names.map((name) => [name, { size: 1, sha256: '0'.repeat(64) }])),
});

describe('the file of a model that can be used as it is', () => {
  test.each([
    { name: 'alone', given: ['model.joblib'], expect: 'joblib' },
    { name: 'beside a program that scores', given: ['model.joblib', 'score.py'], expect: 'joblib' },
    { name: 'pickle', given: ['model.pkl'], expect: 'pickle' },
    { name: 'ONNX', given: ['model.onnx', 'labels.txt'], expect: 'onnx' },
    { name: 'ONNX with weights beside it', given: ['model.onnx', 'model.onnx.data'], expect: null },
    { name: 'ONNX with weights beside it, the other name', given: ['model.onnx', 'model.onnx_data'], expect: null },
    { name: 'torch', given: ['model.pt'], expect: 'torch' },
    { name: 'XGBoost', given: ['model.ubj'], expect: 'xgboost' },
    { name: 'JSON alone', given: ['model.json'], expect: 'json' },
    { name: 'TensorFlow.js: JSON names weights', given: ['model.json', 'weights.bin'], expect: null },
    { name: 'JSON is the configuration of another', given: ['model.joblib', 'model.json'], expect: 'joblib' },
    { name: 'two of them', given: ['model.joblib', 'model.onnx'], expect: null },
    { name: 'below the top', given: ['sub/model.joblib'], expect: null },
    { name: 'another name', given: ['classifier.joblib'], expect: null },
    { name: 'another case', given: ['Model.joblib'], expect: null },
    { name: 'a hostile name', given: ['__proto__', 'constructor'], expect: null },
    { name: 'nothing', given: [], expect: null },
  ])('$name', (each) => {
    expect(ownFileOf(model(...each.given))?.kind ?? null).toBe(each.expect);
  });
});
