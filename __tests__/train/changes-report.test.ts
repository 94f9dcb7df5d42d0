import { expect, test } from '@jest/globals';
import { toMarkdown } from '../../src/render/markdown.js';
import type { Changes } from '../../src/train/changes.js';
import { changesSection } from '../../src/train/changes.report.js';
import { trainSection } from '../../src/train/train.report.js';
import { candidate } from '../registry/drafts.js';

const check: Changes = {
  format: 'mlops-changes/1',
  flow: 'check',
  train: false,
  sample: false,
  reason: 'only README.md changed',
  compared: null,
  aspects: [],
};

test('where there is nothing to train, that comes right after a verdict', () => {
  const section = changesSection(check);
  expect(section.order).toBe(1);
  const text = toMarkdown([section]);
  expect(text).toBe('## Changes\n\n> [!NOTE]\n> **Nothing to train**\n>\n> Only README.md changed.\n');
  const none = toMarkdown([changesSection({ ...check, reason: 'train.on_check is none' })]);
  expect(none).toContain('> train.on_check is none.');
});

test('what differs from the newest version stands in a table', () => {
  const aspects: Changes['aspects'] = [
    { name: 'data', state: 'changed', note: null },
    { name: 'parameters', state: 'same', note: null },
    { name: 'package', state: 'unknown', note: 'git lacks <it>' },
    { name: 'gate policy', state: 'uncompared', note: 'it is not known before the gate' },
  ];
  const section = changesSection({ ...check, flow: 'retrain', train: true, reason: 'x', compared: '1.0.2', aspects });
  expect(section.order).toBeGreaterThan(1);
  expect(toMarkdown([section])).toMatchInlineSnapshot(`
    "## Changes

    There was something to train: x.

    | Compared with 1.0.2 |  |  |
    | :--- | :--- | :--- |
    | Data | **changed** |  |
    | Parameters | same |  |
    | Package | **unknown** | git lacks &lt;it> |
    | Gate policy | not compared | it is not known before the gate |
    "
  `);
});

test('a model of a sample says so among its facts', () => {
  const text = JSON.stringify(trainSection(candidate({ sample: { rows: 20, of: 64 } }), null));
  expect(text).toContain('20 of 64: ');
  expect(text).toContain('a sample, to show that the code runs; this model is not judged');
  expect(JSON.stringify(trainSection(candidate(), null))).not.toContain('sample');
});
