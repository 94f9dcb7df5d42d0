import { describe, expect, test } from '@jest/globals';
import type { Aspect } from '../../src/train/changes.js';
import { decideChanges, standingVerdict, type CheckFacts, type VersionFacts } from '../../src/train/decide-changes.js';
import type { SortedFiles } from '../../src/train/file-scope.js';

const none: SortedFiles = { changed: [], ignored: [], others: [], configuration: false };

function told(files: Partial<SortedFiles>): CheckFacts['files'] {
  return { told: { ...none, ...files } };
}

describe('check', () => {
  const facts: CheckFacts = { flow: 'check', force: false, onCheck: 'full', base: 'main', files: told({}) };

  test.each<{ name: string; given: Partial<CheckFacts>; expect: { train: boolean; sample?: boolean; reason: string } }>(
    [
      {
        name: 'code changed',
        given: { files: told({ changed: ['src/a.py'], ignored: ['README.md'] }) },
        expect: { train: true, reason: 'src/a.py changed since main' },
      },
      {
        name: 'much changed: three names',
        given: { files: told({ changed: ['a', 'b', 'c', 'd', 'e'] }) },
        expect: { train: true, reason: 'a, b, c and 2 more changed since main' },
      },
      {
        name: 'documentation alone',
        given: { files: told({ ignored: ['README.md', 'docs/a.md'] }) },
        expect: { train: false, reason: 'only README.md and docs/a.md changed' },
      },
      {
        name: 'another model alone',
        given: { files: told({ others: ['b/x.py'] }) },
        expect: { train: false, reason: 'only b/x.py changed, of another model' },
      },
      {
        name: 'another model and documentation',
        given: { files: told({ others: ['b/x.py', 'b/y.py'], ignored: ['README.md', 'LICENSE'] }) },
        expect: {
          train: false,
          reason: 'only b/x.py, b/y.py, README.md and 1 more changed, of another model or without effect on this one',
        },
      },
      { name: 'no file', given: {}, expect: { train: false, reason: 'no file changed since main' } },
      {
        name: 'git cannot tell',
        given: { files: { unknown: 'git does not have main here; check out with fetch-depth: 0' } },
        expect: {
          train: true,
          reason: 'what has changed is unknown: git does not have main here; check out with fetch-depth: 0',
        },
      },
      {
        name: 'no base',
        given: { base: null, files: null },
        expect: { train: true, reason: 'there is no base to compare with (changes.base)' },
      },
      {
        name: 'on_check none, whatever changed',
        given: { onCheck: 'none', files: null },
        expect: { train: false, reason: 'train.on_check is none' },
      },
      {
        name: 'on_check none, asked for all the same',
        given: { onCheck: 'none', force: true, files: null },
        expect: { train: true, reason: 'it was asked for, whatever has changed' },
      },
      {
        name: 'on_check sample, code changed',
        given: { onCheck: 'sample', files: told({ changed: ['a.py'] }) },
        expect: { train: true, sample: true, reason: 'a.py changed since main; on a sample, as train.on_check says' },
      },
      {
        name: 'on_check sample, nothing known',
        given: { onCheck: 'sample', base: null, files: null },
        expect: {
          train: true,
          sample: true,
          reason: 'there is no base to compare with (changes.base); on a sample, as train.on_check says',
        },
      },
      {
        name: 'on_check sample, documentation alone',
        given: { onCheck: 'sample', files: told({ ignored: ['a.md'] }) },
        expect: { train: false, reason: 'only a.md changed' },
      },
      {
        name: 'on_check sample, all rows asked for',
        given: { onCheck: 'sample', force: true, files: null },
        expect: { train: true, reason: 'it was asked for, whatever has changed' },
      },
      {
        name: 'names that would break a line, hide or never end',
        given: { files: told({ ignored: ['a\nb.md', 'c\u202Ed.md', `${'x'.repeat(500)}.md`] }) },
        expect: { train: false, reason: `only "a␊b.md", "c⟨U+202E⟩d.md" and "${'x'.repeat(119)}…" changed` },
      },
    ],
  )('$name', ({ given, expect: { sample = false, ...expected } }) => {
    const decision = decideChanges({ ...facts, ...given });
    expect(decision).toEqual({ flow: 'check', compared: null, aspects: [], sample, ...expected });
  });
});

describe('release and retrain', () => {
  const newest = { version: '1.0.2', verdict: 'hold', date: '2026-11-20', crowned: false, here: false };
  const same: Aspect = { name: 'data', state: 'same', note: null };
  const facts: VersionFacts = { flow: 'retrain', force: false, newest, aspects: [same] };
  const since = '1.0.2 (hold, 2026-11-20)';

  test.each<{ name: string; given: Partial<VersionFacts>; expect: { train: boolean; reason: string } }>([
    {
      name: 'nothing changed, of code',
      given: {},
      expect: {
        train: false,
        reason: `nothing changed since ${since}: the same data, code, parameters and environment`,
      },
    },
    {
      name: 'nothing changed, of a package',
      given: { flow: 'release', aspects: [same, { ...same, name: 'package' }] },
      expect: {
        train: false,
        reason: `nothing changed since ${since}: the same data, code, parameters and environment`,
      },
    },
    { name: 'no version yet', given: { newest: null }, expect: { train: true, reason: 'there is no version yet' } },
    {
      name: 'one thing changed',
      given: { aspects: [{ ...same, state: 'changed' }] },
      expect: { train: true, reason: `changed since ${since}: data` },
    },
    {
      name: 'three things changed, one unknown',
      given: {
        aspects: [
          ...['data', 'parameters', 'seed'].map((name) => ({ name, state: 'changed' as const, note: null })),
          { name: 'code', state: 'unknown', note: 'no git' },
        ],
      },
      expect: { train: true, reason: `changed since ${since}: data, parameters and seed` },
    },
    {
      name: 'one thing unknown',
      given: { aspects: [same, { name: 'code', state: 'unknown', note: 'git lacks it; fetch-depth: 0' }] },
      expect: { train: true, reason: `not known to be the same as in ${since}: code (git lacks it; fetch-depth: 0)` },
    },
    {
      name: 'what is not compared does not count',
      given: { aspects: [{ ...same, state: 'uncompared' }] },
      expect: {
        train: false,
        reason: `nothing changed since ${since}: the same data, code, parameters and environment`,
      },
    },
    {
      name: 'a version that was to be promoted and never was',
      given: { newest: { ...newest, verdict: 'promote' } },
      expect: {
        train: true,
        reason:
          'nothing changed since 1.0.2 (promote, 2026-11-20), but it never became the champion: an earlier run did not end',
      },
    },
    {
      name: 'a version that is or was the champion',
      given: { newest: { ...newest, verdict: 'promote', crowned: true } },
      expect: {
        train: false,
        reason: 'nothing changed since 1.0.2 (promote, 2026-11-20): the same data, code, parameters and environment',
      },
    },
    {
      name: 'asked for',
      given: { force: true },
      expect: { train: true, reason: 'it was asked for, whatever has changed' },
    },
  ])('$name', ({ given, expect: expected }) => {
    const all = { ...facts, ...given };
    const { flow, aspects, newest: version } = all;
    expect(decideChanges(all)).toEqual({
      flow,
      sample: false,
      aspects,
      compared: version?.version ?? null,
      ...expected,
    });
  });
});

describe('a verdict that still stands', () => {
  const newest = { version: '1.0.2', verdict: 'reject', date: '2026-11-20', crowned: false, here: true };
  const facts: VersionFacts = { flow: 'release', force: false, newest, aspects: [] };

  test.each<{ name: string; given: Partial<VersionFacts>; train: boolean; verdict: string | null }>([
    { name: 'the same commit again', given: {}, train: false, verdict: 'reject' },
    { name: 'something is trained', given: {}, train: true, verdict: null },
    { name: 'a schedule', given: { flow: 'retrain' }, train: false, verdict: null },
    { name: 'another commit', given: { newest: { ...newest, here: false } }, train: false, verdict: null },
    { name: 'a person promoted it', given: { newest: { ...newest, crowned: true } }, train: false, verdict: null },
    { name: 'no version', given: { newest: null }, train: false, verdict: null },
  ])('$name', ({ given, train, verdict }) => {
    expect(standingVerdict({ ...facts, ...given }, train)).toBe(verdict);
  });
});
