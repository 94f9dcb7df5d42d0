import { describe, expect, test } from '@jest/globals';
import { developmentVersion } from '../../src/project/development-version.js';
import { checkIdentity, saidByFileName } from '../../src/project/identity.js';
import { pythonVersion } from '../../src/project/python-version.js';

describe('versions of Python packages', () => {
  // The examples of "Normalization" in PEP 440.
  test.each([
    { given: '1.1RC1', expected: '1.1rc1' },
    { given: '00', expected: '0' },
    { given: '09000.01', expected: '9000.1' },
    { given: '1.0+foo0100', expected: '1.0+foo0100' },
    { given: '1.1.a1', expected: '1.1a1' },
    { given: '1.1-a1', expected: '1.1a1' },
    { given: '1.1a.1', expected: '1.1a1' },
    { given: '1.1alpha1', expected: '1.1a1' },
    { given: '1.1beta2', expected: '1.1b2' },
    { given: '1.1c3', expected: '1.1rc3' },
    { given: '1.2a', expected: '1.2a0' },
    { given: '1.2-post2', expected: '1.2.post2' },
    { given: '1.2post2', expected: '1.2.post2' },
    { given: '1.0-r4', expected: '1.0.post4' },
    { given: '1.2.post', expected: '1.2.post0' },
    { given: '1.0-1', expected: '1.0.post1' },
    { given: '1.2-dev2', expected: '1.2.dev2' },
    { given: '1.2.dev', expected: '1.2.dev0' },
    { given: '1.0+ubuntu-1', expected: '1.0+ubuntu.1' },
    { given: 'v1.0', expected: '1.0' },
    { given: ' 1.0\n', expected: '1.0' },
    { given: '1!2.0.post1.dev3', expected: '1!2.0.post1.dev3' },
    { given: '', expected: undefined },
    { given: '1.0-beta-of-mine', expected: undefined },
    { given: '2026-11-21', expected: undefined },
    { given: 'latest', expected: undefined },
  ])('"$given" is $expected', ({ given, expected }) => {
    expect(pythonVersion(given)?.normal).toBe(expected);
  });

  test('a long text that is no version costs no time', () => {
    expect(pythonVersion(`1${'.1'.repeat(50_000)}x`)).toBeNull();
  });
});

describe('development versions', () => {
  const commit = { revision: '0000000a1b2c3d4e5f60718293a4b5c6d7e8f901', time: 1_763_711_999 };
  test.each([
    { kind: 'python', version: '1.2.3', expected: '1.2.3.dev1763711999010' },
    { kind: 'python', version: '1.2.3.dev0', expected: '1.2.3.dev1763711999010' },
    { kind: 'python', version: '1.2rc1+local', expected: '1.2rc1.dev1763711999010' },
    { kind: 'npm', version: '1.2.3', expected: '1.2.3-dev.1763711999.g0000000a' },
    { kind: 'npm', version: '1.2.3-beta.1+build', expected: '1.2.3-beta.1.dev.1763711999.g0000000a' },
  ] as const)('$kind $version becomes $expected', ({ kind, version, expected }) => {
    expect(developmentVersion(kind, version, commit)).toBe(expected);
    expect(pythonVersion(expected)?.normal ?? expected).toBe(expected);
  });

  test('there has to be a commit', () => {
    expect(() => developmentVersion('npm', '1.0.0', null)).toThrow(/^package\.version: "commit" needs a commit/);
  });
});

describe('what a package calls itself', () => {
  test.each([
    { file: 'Iris_Model-1.0-py3-none-any.whl', name: 'Iris.Model', version: '1.0', expected: ['iris-model', '1.0'] },
    { file: 'iris-1.0-7-py3-none-any.whl', name: 'iris', version: '1.0', expected: ['iris', '1.0'] },
    { file: 'iris-model-1.0rc1.tar.gz', name: 'iris_model', version: '1.0-rc.1', expected: ['iris-model', '1.0rc1'] },
  ])('$file holds $name $version', ({ file, name, version, expected }) => {
    expect(Object.values(checkIdentity('python', file, { name, version }))).toEqual(expected);
  });

  test.each([
    {
      kind: 'python',
      file: 'iris-1.0-py3-none-any.whl',
      name: 'iris',
      version: '1.1',
      says: /metadata say iris 1\.1, its file name does not/,
    },
    { kind: 'python', file: 'rose-1.0-py3-none-any.whl', name: 'iris', version: '1.0', says: /its file name does not/ },
    { kind: 'python', file: 'iris.whl', name: 'iris', version: '1.0', says: /its file name does not/ },
    {
      kind: 'python',
      file: 'iris-x.whl',
      name: 'iris',
      version: 'x',
      says: /expected a version by PEP 440.*pyproject\.toml/,
    },
    { kind: 'python', file: 'a.whl', name: '-iris', version: '1.0', says: /as the package's name, got "-iris"/ },
    { kind: 'npm', file: 'a.tgz', name: 'Iris Model', version: '1.0.0', says: /name as npm allows it.*package\.json/ },
    { kind: 'npm', file: 'a.tgz', name: '@lab/iris', version: '1.0', says: /MAJOR\.MINOR\.PATCH/ },
    { kind: 'npm', file: 'a.tgz', name: '../iris', version: '1.0.0', says: /name as npm allows it/ },
  ] as const)('$kind $name $version in $file is an error', ({ kind, file, name, version, says }) => {
    expect(() => checkIdentity(kind, file, { name, version })).toThrow(says);
  });

  test('a file name of another form says nothing', () => {
    expect(saidByFileName('iris.zip')).toBeNull();
  });
});
