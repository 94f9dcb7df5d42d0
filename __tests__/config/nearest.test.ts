import { expect, test } from '@jest/globals';
import { nearest } from '../../src/config/nearest.js';

const metrics = ['roc_auc', 'log_loss', 'brier', 'accuracy', 'f1'];

test.each([
  { word: 'roc-auc', known: metrics, expect: 'roc_auc' },
  { word: 'auc', known: metrics, expect: 'roc_auc' },
  { word: 'acuracy', known: metrics, expect: 'accuracy' },
  { word: 'rmse', known: metrics, expect: undefined },
  { word: 'x', known: metrics, expect: undefined },
  { word: 'sodl', known: ['id', 'sold'], expect: 'sold' },
  { word: 'a', known: ['aa', 'colour'], expect: 'aa' },
  { word: 'id', known: ['version https://git-lfs.github.com/spec/v1'], expect: undefined },
  { word: 'key', known: [], expect: undefined },
])('near $word: $expect', ({ word, known, expect: near }) => expect(nearest(word, known)).toBe(near));
