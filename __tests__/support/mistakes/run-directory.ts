import { hostname } from 'node:os';
import { write } from '../tiny.js';
import type { Mistake } from './mistake.js';

/** A run directory in which something is in the way, held, missing or torn. */
export const runDirectoryMistakes: readonly Mistake[] = [
  {
    name: 'a run directory that is a file',
    given: { files: { '.mlops': '' }, step: 'check' },
    expect: {
      code: 2,
      says: /tiny\/\.mlops: cannot make this folder: something else has that name already; move it away\./,
    },
  },
  {
    name: 'a folder where a step writes a file',
    given: { files: { 'mlops/split.yml/x': 'x' }, step: 'split', set: ['split.write=true'] },
    expect: { code: 2, says: /mlops\/split\.yml: cannot read it: it is a folder, not a file\./ },
  },
  {
    name: 'a lock that is held',
    given: {
      happened: (folder) =>
        write(folder, {
          '.mlops/lock': JSON.stringify({
            pid: process.pid,
            host: hostname(),
            command: 'mlops release',
            since: '2026-01-01T00:00:00.000Z',
          }),
        }),
      step: 'check',
    },
    expect: {
      code: 3,
      says: /\.mlops\/lock: `mlops release` \(process \d+ on .*\) has been running here since 2026-01-01T00:00:00\.000Z; wait for it, use another --run-dir, or remove the file/,
    },
  },
  {
    name: 'a step before the one that it needs',
    given: { step: 'train' },
    expect: { code: 2, says: /split\/manifest\.json: not found in the run directory \S+; run `mlops split` first\./ },
  },
  {
    name: 'a gate before an evaluation',
    given: { step: 'gate' },
    expect: { code: 2, says: /split\/manifest\.json: not found in the run directory \S+; run `mlops split` first\./ },
  },
  {
    name: 'a torn file of the run directory',
    given: {
      files: { '.mlops/split/manifest.json': '{"format": "mlops-sp', '.mlops/split/train.csv': '' },
      step: 'train',
    },
    expect: {
      code: 2,
      says: /split\/manifest\.json: not a file that `mlops split` of this version wrote; run `mlops split --force` again\./,
    },
  },
  {
    name: 'a torn result of another step, when a step fails',
    given: {
      files: { '.mlops/predict/result.json': '{"format": "mlops-re' },
      step: 'check',
      set: ['data.target=sodl'],
    },
    expect: { code: 2, says: /set data\.target: no column "sodl" in data\.csv/ },
  },
];
