import { expect, test } from '@jest/globals';
import { markdownBlock } from '../../src/render/markdown-block.js';
import { trainSection } from '../../src/train/train.report.js';
import type { History } from '../../src/train/history.js';
import { candidate } from '../registry/drafts.js';

const history: History = {
  format: 'mlops-history/1',
  loss: 'log_loss',
  epochs: [
    { epoch: 1, loss: 0.6, stop: 0.5 },
    { epoch: 2, loss: 0.4, stop: 0.3 },
    { epoch: 3, loss: 0.3, stop: 0.35 },
  ],
  best: 2,
  rows: { fitted: 58, stop: 6 },
  width: 5,
};

const shown = (section: ReturnType<typeof trainSection>): string => JSON.stringify(section);

test('a model of TensorFlow.js: facts, parameters, loss curve', () => {
  const section = trainSection(candidate(), history, 2400);
  expect(section).toMatchObject({ title: 'Training', order: 30 });
  expect(section.blocks.map(({ kind }) => kind)).toEqual(['table', 'details', 'figure']);
  const text = shown(section);
  for (const part of [
    'mlp',
    '4.22.0',
    '3 epochs, the best was 2 (loss 0.3 on 6 rows held out to stop early)',
    '2.4 s',
    '[8,4]',
  ]) {
    expect(text).toContain(part);
  }
});

test('a model of a program: no curve; hostile parameters are data', () => {
  const params = { '<img onerror=x>|': '`${x}`\n# heading' };
  const section = trainSection(candidate({ flavor: { name: 'command', score: 'x' }, params }), null);
  expect(section.blocks.map(({ kind }) => kind)).toEqual(['table', 'details']);
  const markdown = section.blocks.map((block) => markdownBlock(block)).join('\n');
  expect(markdown).not.toContain('<img');
  expect(markdown).not.toMatch(/^# heading/m);
});

test('parameters are shown as they were written', () => {
  const params = { 'a/b': 1, grid: [1, 1], tol: null, depth: 3 };
  const floats = { '/a~1b': '1.0', '/grid/1': '1.0', '/tol': '-.inf' };
  const section = trainSection(candidate({ params, floats }), null);
  const table = section.blocks.map((block) => markdownBlock(block)).join('\n');
  for (const [name, value] of [
    ['a/b', '1.0'],
    ['grid', '[1,1.0]'],
    ['tol', '-.inf'],
    ['depth', '3'],
  ]) {
    expect(table).toMatch(new RegExp(`${name!.replace('/', '.*')}.*\\W${value!.replace(/[[\].]/g, '.')}\\W`));
  }
});

test('without parameters or early stopping nothing is shown for them', () => {
  const plain = { ...history, epochs: history.epochs.map((epoch) => ({ ...epoch, stop: null })), best: 3 };
  const section = trainSection(candidate({ params: {} }), plain);
  expect(section.blocks.map(({ kind }) => kind)).toEqual(['table', 'figure']);
  expect(shown(section)).not.toContain('held out');
  expect(shown(section)).toContain('3 epochs (loss 0.3)');
});
