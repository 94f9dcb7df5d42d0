import { describe, expect, test } from '@jest/globals';
import { isDataOnly, isSameModel, isSameTarget, lineOf } from '../../src/gate/special.js';
import { termOf, titleOf } from '../../src/gate/title.js';
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

describe('only the data changed', () => {
  const flavor = { name: 'tfjs', estimator: 'logistic', tfjs: '4.22.0', backend: 'wasm' } as const;
  const built = {
    kind: 'pypi',
    name: 'flowers',
    version: '1.0',
    sha256: sha256('w'),
    content: sha256('c'),
    file: 'f.whl',
  };
  const base = candidate({ flavor, code: { ...candidate().code, package: built } });
  const champion: Manifest = { ...manifest(undefined), flavor, code: base.code };
  const data = { ...base.data, fingerprint: sha256('more') };
  const command = { name: 'command', train: 'make', score: 'run' } as unknown as Candidate['flavor'];
  const cases: { name: string; own?: Partial<Candidate>; of?: Partial<Manifest>; policy?: string; expect: boolean }[] =
    [
      { name: 'nothing else', expect: true },
      { name: 'params in another order', own: { params: { layers: [8, 4], epochs: 10 } }, expect: true },
      {
        name: 'a package built again, of the same content',
        own: { code: { ...base.code, package: { ...built, sha256: sha256('x') } } },
        expect: true,
      },
      { name: 'the same data', own: { data: base.data }, expect: false },
      { name: 'another policy', policy: sha256('other'), expect: false },
      {
        name: 'another package',
        own: { code: { ...base.code, package: { ...built, content: sha256('x') } } },
        expect: false,
      },
      { name: 'a package where there was none', of: { code: { ...base.code, package: null } }, expect: false },
      { name: 'no package where there was one', own: { code: { ...base.code, package: null } }, expect: false },
      { name: 'another estimator', own: { flavor: { ...flavor, estimator: 'mlp' } }, expect: false },
      { name: 'other params', own: { params: { epochs: 11, layers: [8, 4] } }, expect: false },
      { name: 'another seed', own: { seed: 2 }, expect: false },
      { name: 'a threshold', own: { decision: { threshold: 0.3, chosen: null } }, expect: false },
      {
        name: 'no package on either side of a built-in flavor',
        own: { code: { ...base.code, package: null } },
        of: { code: { ...base.code, package: null } },
        expect: true,
      },
      {
        name: 'no package on either side of commands: their code is not known',
        own: { code: { ...base.code, package: null }, flavor: command },
        of: { code: { ...base.code, package: null }, flavor: command },
        expect: false,
      },
      { name: 'commands of one package', own: { flavor: command }, of: { flavor: command }, expect: true },
    ];
  test.each(cases)('besides $name: $expect', ({ own = {}, of = {}, policy = sha256('policy'), expect: expected }) => {
    expect(isDataOnly({ ...base, data, ...own }, { ...champion, ...of }, policy)).toBe(expected);
  });
});

describe("the champion's line", () => {
  const target = candidate().target;
  const cases: { name: string; given: Partial<Candidate['target']>; change: string | null }[] = [
    { name: 'the same target', given: {}, change: null },
    { name: 'another column', given: { column: 'sort' }, change: 'the target is "sort" and was "kind"' },
    { name: 'another task', given: { task: 'multiclass' }, change: 'the task is multiclass and was binary' },
    { name: 'another positive class', given: { positive: 'a' }, change: 'the positive class is another one' },
    { name: 'other classes', given: { classes: ['a', 'c'] }, change: 'the target has 2 classes, and they are not' },
    {
      name: 'more classes',
      given: { classes: ['a', 'b', 'c'] },
      change: "the target has 3 classes, and they are not the champion's 2",
    },
    { name: 'classes in another order', given: { classes: ['b', 'a'] }, change: 'the target has 2 classes' },
  ];
  test.each(cases)('with $name', ({ given, change }) => {
    const own = { ...target, ...given };
    expect(isSameTarget(own, target)).toBe(change === null);
    if (change === null) expect(lineOf(own, target, null)).toBe('continued');
    else expect(() => lineOf(own, target, null)).toThrow(`gate.new_line: ${change}`);
    expect(lineOf(own, target, 'a reason')).toBe(change === null ? 'continued' : 'new_line');
    expect([lineOf(own, null, null), lineOf(own, null, 'a reason')]).toEqual(['first', 'first']);
  });
});

test.each([
  { name: 'roc_auc', title: 'ROC AUC', term: 'ROC AUC' },
  { name: 'mae', title: 'Mean absolute error', term: 'mean absolute error' },
  { name: 'f1', title: 'F1', term: 'F1' },
  { name: 'brier', title: 'Brier score', term: 'Brier score' },
  { name: 'mcc', title: 'Matthews correlation', term: 'Matthews correlation' },
  { name: 'size', title: 'Model size in MB', term: 'model size in MB' },
  {
    name: 'invariance',
    title: 'Share of rows whose prediction changes',
    term: 'share of rows whose prediction changes',
  },
  { name: 'cost_of_a_miss', title: 'Cost of a miss', term: 'cost of a miss' },
  { name: 'constructor', title: 'Constructor', term: 'constructor' },
  { name: 'R2 of Ada', title: 'R2 of Ada', term: 'R2 of Ada' },
  { name: 'gain_in_Brier score', title: 'Gain in Brier score', term: 'gain in Brier score' },
])('$name is told as $title', ({ name, title, term }) => {
  expect([titleOf(name), termOf(name)]).toEqual([title, term]);
});
