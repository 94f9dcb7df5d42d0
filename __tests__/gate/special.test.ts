import { describe, expect, test } from '@jest/globals';
import { isDataOnly, isSameModel } from '../../src/gate/special.js';
import type { Candidate, Manifest } from '../../src/model/manifest.js';
import { judgedModels } from '../../src/registry/looks.js';
import { candidate, sha256 } from '../registry/drafts.js';

type Decision = Candidate['decision'];

const manifest = (decision: Decision, version = '1.0.0'): Manifest => ({
  ...candidate(),
  ...(decision === undefined ? {} : { decision }),
  format: 'mlops-manifest/1',
  version,
  createdAt: '2025-01-02T03:04:05.000Z',
  actor: 'ada',
  run: null,
  metrics: { validation: null, test: null },
  champion: null,
  verdict: { verdict: 'promote', part: 'test', rule: 'first', sha256: sha256('verdict'), policy: sha256('policy') },
  files: {},
});
const at = (threshold: number, chosen: string | null = null): Decision => ({ threshold, chosen });
const deciding = (decision: Decision): Candidate => (decision === undefined ? candidate() : candidate({ decision }));

describe('the same files at another threshold', () => {
  test.each([
    { own: undefined, champion: undefined, same: true },
    { own: at(0.3), champion: at(0.3), same: true },
    { own: at(0.3), champion: at(0.4), same: false },
    { own: at(0.5), champion: undefined, same: false },
    { own: undefined, champion: at(0.5), same: false },
  ])('$own against $champion', ({ own, champion, same }) => {
    expect(isSameModel(deciding(own), manifest(champion))).toBe(same);
  });

  test('are another look at the test rows', () => {
    const versions = [
      manifest(undefined),
      manifest(at(0.3), '1.0.1'),
      manifest(at(0.3), '1.0.2'),
      manifest(at(0.4), '1.0.3'),
    ];
    const digest = candidate().model.digest;
    expect(judgedModels(versions, candidate().data.split.digest)).toEqual([digest, `${digest}@0.3`, `${digest}@0.4`]);
  });
});

test.each([
  { own: at(0.31, 'f1'), champion: at(0.3, 'f1'), only: true },
  { own: at(0.3, 'mcc'), champion: at(0.3, 'f1'), only: false },
  { own: at(0.3), champion: at(0.4), only: false },
  { own: at(0.3), champion: undefined, only: false },
])('only the data changed where the threshold is chosen by the same: $own, $champion', ({ own, champion, only }) => {
  const base = candidate();
  const flavor = { name: 'tfjs', estimator: 'logistic', tfjs: '4.22.0', backend: 'wasm' } as const;
  const fresh = { ...deciding(own), flavor, data: { ...base.data, fingerprint: sha256('more') } };
  expect(isDataOnly(fresh, { ...manifest(champion), flavor }, sha256('policy'))).toBe(only);
});
