import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ProgramError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { explained } from '../../src/model/missing-module.js';

const files = new NodeFiles();
let workspace = '';

beforeAll(async () => {
  workspace = await files.temporary();
  await files.write(join(workspace, 'cleaning.py'), '');
  await files.write(join(workspace, 'src/flowers/__init__.py'), '');
});
afterAll(() => files.close());

const failed = (...tail: string[]): ProgramError =>
  new ProgramError('train.command: "python -m flowers.train" ended with exit code 1; correct it.', tail);

describe('a program that ended because a module is not there', () => {
  test.each([
    {
      name: 'a file of the working tree',
      line: "ModuleNotFoundError: No module named 'cleaning'",
      says: 'the module cleaning stands in the repository, but is not installed: put it into the package, since training imports what is installed, never files of the working tree',
    },
    {
      name: 'a module of the package that was not packed',
      line: "ModuleNotFoundError: No module named 'flowers.features'",
      says: 'the module flowers stands in the repository, but is not installed: put it into the package, since training imports what is installed, never files of the working tree',
    },
    {
      name: 'a library',
      line: "ModuleNotFoundError: No module named 'seaborn.colors'",
      says: 'the module seaborn.colors is not installed: add its package to the dependencies in pyproject.toml and to the lock',
    },
  ])('$name', async ({ line, says }) => {
    const cause = failed('Traceback (most recent call last):', line);
    const told = (await explained(cause, { kind: 'venv' }, workspace, files)) as ProgramError;
    expect(told.sentence).toBe(
      `train.command: "python -m flowers.train" ended with exit code 1; correct it (${says}).`,
    );
    expect(told.tail).toEqual(cause.tail);
  });

  test.each([
    { name: 'another failure', cause: failed('ValueError: no'), kind: 'venv' as const },
    { name: 'the host', cause: failed("ModuleNotFoundError: No module named 'cleaning'"), kind: 'host' as const },
    { name: 'another error', cause: new Error('x'), kind: 'venv' as const },
  ])('$name stays as it is', async ({ cause, kind }) => {
    expect(await explained(cause, { kind }, workspace, files)).toBe(cause);
  });
});
