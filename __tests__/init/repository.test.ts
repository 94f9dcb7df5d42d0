import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { lintersOf } from '../../src/init/linters.js';
import { readRepository } from '../../src/init/repository.js';
import { chooseTraining } from '../../src/init/training-choice.js';
import { temporaryFolder } from '../support/folders.js';

function repository(texts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const read = (texts: Readonly<Record<string, string>>): ReturnType<typeof readRepository> =>
  readRepository(new NodeFiles(), repository(texts));

const main = 'if __name__ == "__main__":\n    main()\n';

describe('linters', () => {
  test.each<{ name: string; given: Record<string, string>; expect: string[] }>([
    { name: 'none', given: { 'pyproject.toml': '[project]\nname = "ruffle"\n' }, expect: [] },
    {
      name: 'ruff in pyproject.toml',
      given: { 'pyproject.toml': '[tool.ruff.lint]\nselect = ["E"]\n' },
      expect: ['ruff check .'],
    },
    {
      name: 'its formatter',
      given: { 'pyproject.toml': '[tool.ruff]\n[tool.ruff.format]\n' },
      expect: ['ruff check .', 'ruff format --check .'],
    },
    { name: 'ruff.toml', given: { '.ruff.toml': '' }, expect: ['ruff check .'] },
    {
      name: 'in the group dev',
      given: { 'pyproject.toml': '[dependency-groups]\ndev = ["pytest>=9", "black[jupyter]==26.1"]\n' },
      expect: ['black --check .'],
    },
    {
      name: 'in requirements',
      given: { 'requirements-dev.txt': '-r requirements.txt\nflake8==7.3\n# black\n' },
      expect: ['flake8'],
    },
    {
      name: 'of Poetry',
      given: { 'pyproject.toml': '[tool.poetry.group.dev.dependencies]\nisort = "^6"\n' },
      expect: ['isort --check .'],
    },
    {
      name: 'mypy of a src layout',
      given: { 'setup.cfg': '[mypy]\nstrict = True\n', 'src/a/b.py': '' },
      expect: ['mypy src'],
    },
    {
      name: 'eslint and prettier',
      given: { 'eslint.config.js': '', 'package.json': '{"devDependencies": {"prettier": "3"}}' },
      expect: ['npx eslint .', 'npx prettier --check .'],
    },
    { name: 'by a hidden file', given: { '.prettierrc.json': '{}' }, expect: ['npx prettier --check .'] },
    { name: 'a package.json that is none', given: { 'package.json': '{' }, expect: [] },
  ])('$name', async ({ given, expect: expected }) => {
    expect(lintersOf((await read(given)).linters)).toEqual(expected);
  });
});

describe('the training program', () => {
  test.each<{ name: string; given: Record<string, string>; expect: object | null }>([
    { name: 'none', given: { 'src/a/model.py': main }, expect: null },
    {
      name: 'a module of a package',
      given: { 'src/a/__init__.py': '', 'src/a/train.py': `${main}MLOPS_MODEL_DIR model.joblib` },
      expect: { path: 'src/a/train.py', command: 'python -m a.train', obeys: true, joblib: true },
    },
    {
      name: 'the one that obeys',
      given: { 'src/a/train.py': main, 'train.py': `${main}MLOPS_MODEL_DIR` },
      expect: { path: 'train.py', command: 'python train.py', obeys: true, joblib: false },
    },
    { name: 'no test of it', given: { 'tests/train.py': main }, expect: null },
    {
      name: 'JavaScript with a program that scores',
      given: { 'train.js': 'MLOPS_MODEL_DIR', 'score.js': 'MLOPS_OUTPUT' },
      expect: { command: 'node train.js', score: 'node score.js', joblib: false },
    },
    {
      name: 'the target in a module beside it',
      given: { 'src/a/train.py': main, 'src/a/config.py': 'TARGET = "queue"' },
      expect: { targets: ['queue'] },
    },
  ])('$name', async ({ given, expect: expected }) => {
    const { program } = await read(given);
    if (expected === null) expect(program).toBeNull();
    else expect(program).toMatchObject(expected);
  });
});

test('the programs that the guide shows train and score', async () => {
  const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'guides', 'your-own-model.md'), 'utf8');
  const [train, score] = [...guide.matchAll(/^```python\n([^]*?)^```$/gm)].map((match) => match[1]!);
  const { program } = await read({ 'train.py': train!, 'score.py': score! });
  expect(program).toMatchObject({ command: 'python train.py', score: 'python score.py', obeys: true, joblib: true });
  expect(program!.targets).toContain('price');
  expect(chooseTraining('regression', { program, params: null, sklearn: true, rows: 200 })).toMatchObject({
    flavor: 'python',
    command: 'python train.py',
    note: null,
  });
});

describe('parameters', () => {
  test.each([
    { name: 'YAML', given: { 'params.yml': 'C: 1\n' }, expect: { path: 'params.yml', value: { C: 1 } } },
    { name: 'JSON', given: { 'params.json': '{"C": 1}' }, expect: { path: 'params.json', value: { C: 1 } } },
    { name: 'a list', given: { 'params.yml': '- 1\n' }, expect: null },
    { name: 'not YAML', given: { 'params.yml': '{' }, expect: null },
    { name: 'only comments', given: { 'params.yml': '# none yet\n' }, expect: null },
  ])('$name', async ({ given, expect: expected }) => {
    expect((await read(given as never)).params).toEqual(expected);
  });
});
