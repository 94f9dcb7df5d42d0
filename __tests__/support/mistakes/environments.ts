import { tinyConfig } from '../tiny.js';
import type { Mistake } from './mistake.js';

/** mlops.yml whose program is Python, with an environment. */
const python = (environment: string): string =>
  tinyConfig('flavor: python\ncommand: python -m tiny.train', `environment: ${environment}`);

const given = (environment: string, files: Readonly<Record<string, string>> = {}): Mistake['given'] => ({
  files: { 'mlops.yml': python(environment), ...files },
  step: 'check',
});

const project = '[project]\nname = "tiny"\nversion = "1.0"\n';

/** Mistakes of the environment that a model of Python runs in. What an index would answer is in the tests of virtual environments. */
export const environmentMistakes: readonly Mistake[] = [
  {
    name: 'a virtual environment of nothing',
    given: given('{kind: venv}'),
    expect: {
      code: 2,
      says: /mlops\.yml:\d+:\d+: environment\.kind: a virtual environment needs uv\.lock, requirements\.lock, requirements\.txt or pyproject\.toml, and there is none; add one, or set it to host\./,
    },
  },
  {
    name: 'a Python that is not there',
    given: given('{python: "3.4"}', { 'requirements.txt': '' }),
    expect: {
      code: 2,
      says: /mlops\.yml:\d+:\d+: environment\.python: no Python 3\.4 on this machine \(it has 3\.\d+\.\d+.*\); install it \(in a workflow: python-version: '3\.4'\), or ask for another one\./,
    },
  },
  {
    name: 'a Python that .python-version asks for',
    given: given('{}', { 'requirements.txt': '', '.python-version': '3.4.1\n' }),
    expect: { code: 2, says: /\.python-version: no Python 3\.4\.1 on this machine/ },
  },
  {
    name: 'a Python that the package does not take',
    given: given('{kind: venv}', { 'pyproject.toml': `${project}requires-python = ">=3.99"\n` }),
    expect: {
      code: 2,
      says: /environment: Python 3\.\d+\.\d+ does not fit requires-python ">=3\.99" in pyproject\.toml; ask for another one \(environment\.python\), or change what the package requires\./,
    },
  },
  {
    name: 'a version without quotes',
    given: given('{python: 3.10}', { 'requirements.txt': '' }),
    expect: { code: 2, says: /mlops\.yml:\d+:\d+: environment\.python: expected .*in quotes.*, got 3\.1\./ },
  },
  {
    name: 'a lock that is not there',
    given: given('{lock: locks/model.txt}'),
    expect: {
      code: 2,
      says: /mlops\.yml:\d+:\d+: environment\.lock: "locks\/model\.txt" is no file of the workspace; correct it, or leave it out\./,
    },
  },
  {
    name: 'a pyproject.toml that is not TOML',
    given: given('{kind: venv}', { 'pyproject.toml': `${project}dependencies = [\n` }),
    expect: { code: 2, says: /pyproject\.toml:\d+:\d+: not valid TOML; correct it \(pip cannot read it either\)\./ },
  },
  {
    name: 'a package index that cannot be reached',
    given: given('{kind: venv}', {
      'requirements.txt': '--index-url http://127.0.0.1:9/simple\nflowers==1.0\n',
      'test_x.py': 'def test_x(): pass\n',
    }),
    expect: {
      code: 3,
      says: /requirements\.txt and tools: (?:uv|pip) could not install what it names \(exit code \d+\): the package index cannot be reached; try again\./,
    },
  },
];
