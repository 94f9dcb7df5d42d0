import { describe, expect, test } from '@jest/globals';
import { choosePositive, chooseTask } from '../../src/init/class-choice.js';
import type { Program } from '../../src/init/program.js';
import { cells, factsOf, programOf } from './columns.js';

const forest = programOf({ estimators: ['sklearn.ensemble.RandomForestClassifier'] });
const ridge = programOf({ estimators: ['sklearn.linear_model.Ridge'] });

describe('the task', () => {
  test.each<{
    name: string;
    column: string;
    cell: (row: number) => string | number;
    program?: Program;
    task: string;
    said?: boolean;
  }>([
    { name: 'two texts', column: 'x', cell: (row) => (row % 2 ? 'a' : 'b'), task: 'binary' },
    { name: 'two numbers', column: 'x', cell: (row) => row % 2, task: 'binary' },
    { name: 'texts', column: 'x', cell: (row) => 'abc'[row % 3]!, task: 'multiclass' },
    { name: 'numbers', column: 'x', cell: (row) => (row * 7) % 23, task: 'regression' },
    { name: 'codes of unknown meaning', column: 'rooms', cell: (row) => row % 5, task: 'regression' },
    {
      name: 'codes of a classifier',
      column: 'rooms',
      cell: (row) => row % 5,
      program: forest,
      task: 'multiclass',
      said: true,
    },
    { name: 'codes with a name', column: 'wine_class', cell: (row) => 1 + (row % 3), task: 'multiclass', said: true },
    {
      name: 'codes of a regressor',
      column: 'wine_class',
      cell: (row) => 1 + (row % 3),
      program: ridge,
      task: 'regression',
    },
    { name: 'with gaps they are no codes', column: 'label', cell: (row) => [0, 1, 5][row % 3]!, task: 'regression' },
    { name: 'fractions are no codes', column: 'label', cell: (row) => [0, 1, 1.5][row % 3]!, task: 'regression' },
    { name: 'a classifier of many numbers', column: 'x', cell: (row) => row % 40, program: forest, task: 'regression' },
  ])('$name', async ({ column, cell, program, task, said }) => {
    const [facts] = await factsOf({ [column]: cells(80, cell) });
    expect(chooseTask(facts!, program ?? null)).toMatchObject({ value: task, said: said ?? false });
  });
});

describe('the positive class', () => {
  test.each<{ name: string; cell: (row: number) => string | number; expect: string | null }>([
    { name: 'a word for it', cell: (row) => (row % 3 ? 'malignant' : 'benign'), expect: 'malignant' },
    { name: 'yes', cell: (row) => (row % 3 ? 'Yes' : 'No'), expect: 'Yes' },
    { name: 'ja', cell: (row) => (row % 3 ? 'ja' : 'nein'), expect: 'ja' },
    { name: '1 of 0 and 1', cell: (row) => (row % 3 ? 1 : 0), expect: '1' },
    { name: '1 as the split writes it', cell: (row) => (row % 3 ? '1.0' : '0.0'), expect: '1' },
    { name: 'true', cell: (row) => (row % 3 ? 'True' : 'False'), expect: 'true' },
    { name: 'else the rarer one', cell: (row) => (row % 3 ? 'cat' : 'bird'), expect: 'bird' },
    {
      name: 'where both words say so, the rarer one',
      cell: (row) => (row % 3 ? 'died' : 'survived'),
      expect: 'survived',
    },
    { name: 'as frequent: the last', cell: (row) => (row % 2 ? 'cat' : 'bird'), expect: 'cat' },
    { name: 'three classes have none', cell: (row) => 'abc'[row % 3]!, expect: null },
  ])('$name', async ({ cell, expect: expected }) => {
    const [facts] = await factsOf({ x: cells(60, cell) });
    expect(choosePositive(facts!)?.value ?? null).toBe(expected);
  });
});
