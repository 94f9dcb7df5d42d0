import { ownPrograms, programs, tinyConfig } from '../tiny.js';
import type { Mistake } from './mistake.js';

const scored = (body: string, set: readonly string[] = []): Mistake['given'] => ({
  files: programs(body),
  step: 'check',
  set,
});

const trained = (body: string, set: readonly string[] = []): Mistake['given'] => ({
  files: { 'package.json': '{"type": "module"}', 'train.js': body, 'mlops.yml': tinyConfig(ownPrograms) },
  step: 'check',
  set,
});

/** Mistakes of the programs of the model repository. */
export const programMistakes: readonly Mistake[] = [
  {
    name: 'tests that fail',
    given: { step: 'check', set: ['test.command=echo one is not two; exit 7'] },
    expect: { code: 1, says: /echo one is not two; exit 7: code 7\. Its last lines:\n {2}one is not two/ },
  },
  {
    name: 'a test command that is not installed',
    given: { step: 'check', set: ['test.command=[pytset]'] },
    expect: {
      code: 2,
      says: /set test\.command: pytset: no such program on PATH; install it or correct the command\./,
    },
  },
  {
    name: 'a test command that the shell does not find',
    given: { step: 'check', set: ['test.command=pytset -q'] },
    expect: {
      code: 2,
      says: /set test\.command: "pytset -q" needs a program that is not installed .*; install it, or correct the command\./,
    },
  },
  {
    name: 'tests that hang',
    given: { step: 'check', set: ['test.command=sleep 60', 'test.timeout_minutes=0.01'] },
    expect: { code: 1, says: /sleep 60: no end within 0\.01 min\./ },
  },
  {
    name: 'a package.json that is not JSON',
    given: { files: { 'package.json': '{"name": "x",}' }, step: 'check' },
    expect: { code: 2, says: /package\.json: not JSON; correct it/ },
  },
  {
    name: 'a package that does not build',
    given: { step: 'check', set: ['package.command=echo broken; exit 3'] },
    expect: {
      code: 2,
      says: /set package\.command: "echo broken; exit 3" ended with code 3; correct it, or set package\.enabled to false\. Its last lines:\n {2}broken/,
    },
  },
  {
    name: 'a training program that fails',
    given: trained('console.log("reading CELL"); process.exit(5);'),
    expect: {
      code: 2,
      says: /mlops\.yml:9:12: train\.command: "node train\.js" ended with exit code 5; correct it, or run it by hand to see why\. Its last lines:\n {2}reading/,
    },
  },
  {
    name: 'a training program that throws',
    given: trained('throw new Error("CELL is no number");'),
    expect: { code: 2, says: /mlops\.yml:9:12: train\.command: "node train\.js" ended with exit code 1; correct it/ },
  },
  {
    name: 'a training program that leaves nothing',
    given: trained('console.log("done");'),
    expect: {
      code: 2,
      says: /mlops\.yml:9:12: train\.command: "node train\.js" left no file in MLOPS_MODEL_DIR; write there all that train\.score needs\./,
    },
  },
  {
    name: 'a training program that leaves a link',
    given: trained(
      'import { symlinkSync } from "node:fs"; symlinkSync("/etc/hostname", process.env.MLOPS_MODEL_DIR + "/model");',
    ),
    expect: { code: 2, says: /train\/model\/model: a model holds ordinary files only, this is a link\./ },
  },
  {
    name: 'a training program that leaves a pipe',
    given: trained(
      'import { execFileSync } from "node:child_process"; execFileSync("mkfifo", [process.env.MLOPS_MODEL_DIR + "/model"]);',
    ),
    expect: {
      code: 2,
      says: /train\/model\/model: a model holds ordinary files only, this is a socket, a pipe or a device\./,
    },
  },
  {
    name: 'a training program that is not there',
    given: { step: 'check', files: { 'mlops.yml': tinyConfig(ownPrograms) } },
    expect: {
      code: 2,
      says: /mlops\.yml:9:12: train\.command: "node train\.js" ended with exit code 1; .* Its last lines:\n[^]*Cannot find module/,
    },
  },
  {
    name: 'a training program that is not installed',
    given: {
      step: 'check',
      set: ['train.command=[juila, train.jl]', 'train.score=[julia]'],
      files: { 'mlops.yml': tinyConfig('seed: 1') },
    },
    expect: {
      code: 2,
      says: /set train\.command: juila: no such program on PATH; install it or correct the command\./,
    },
  },
  {
    name: 'a training program that hangs',
    given: trained('setInterval(() => undefined, 1000);', ['train.timeout_minutes=0.01']),
    expect: {
      code: 2,
      says: /train\.command: "node train\.js" ended after \d+ s \(stopped: it took too long\); raise train\.timeout_minutes, or train on less\./,
    },
  },
  {
    name: 'a scoring program that is not installed',
    given: { step: 'check', set: ['train.score=[juila]'], files: programs('') },
    expect: { code: 2, says: /set train\.score: juila: no such program on PATH; install it or correct the command\./ },
  },
  {
    name: 'scores: nothing written',
    given: scored('console.log("CELL");'),
    expect: {
      code: 1,
      says: /candidate could not be scored: The scoring program \(node score\.js\) wrote no file to MLOPS_OUTPUT\./,
    },
  },
  {
    name: 'scores: too few rows',
    given: scored('write(ids.slice(3).map((id) => `${id},yes,0.7`));'),
    expect: {
      code: 1,
      says: /candidate could not be scored: its predictions cannot be used: 3 rows have no prediction \(first: row_id \d+\)\./,
    },
  },
  {
    name: 'scores: a row twice',
    given: scored('write([...ids, ids[0]].map((id) => `${id},yes,0.7`));'),
    expect: {
      code: 1,
      says: /candidate could not be scored: its predictions cannot be used: 1 row comes more than once \(first: row_id \d+\)\./,
    },
  },
  {
    name: 'scores: an unknown row',
    given: scored('write([...ids, 99999].map((id) => `${id},yes,0.7`));'),
    expect: {
      code: 1,
      says: /candidate could not be scored: its predictions cannot be used: 1 row id is not among the rows to score \(first: row_id 99999\)\./,
    },
  },
  {
    name: 'scores: not a number',
    given: scored('write(ids.map((id) => `${id},yes,CELL`));'),
    expect: {
      code: 1,
      says: /candidate could not be scored: its predictions cannot be used: 30 scores are not finite numbers \(first: row_id \d+\)\./,
    },
  },
  {
    name: 'scores: NaN',
    given: scored('write(ids.map((id) => `${id},yes,NaN`));'),
    expect: {
      code: 1,
      says: /candidate could not be scored: its predictions cannot be used: 30 scores are not finite numbers \(first: row_id \d+\)\./,
    },
  },
  {
    name: 'scores: not a probability',
    given: scored('write(ids.map((id) => `${id},yes,7`));'),
    expect: {
      code: 1,
      says: /candidate could not be scored: its predictions cannot be used: 30 scores are outside \[0, 1\] \(first: row_id \d+\)\./,
    },
  },
  {
    name: 'scores: an unknown class',
    given: scored('write(ids.map((id) => `${id},CELL,0.7`));'),
    expect: {
      code: 1,
      says: /candidate could not be scored: its predictions cannot be used: 30 predictions are not classes of the target \(first: row_id \d+\)\./,
    },
  },
  {
    name: 'scores: a column missing',
    given: scored('write(ids.map((id) => `${id},yes`), "row_id,prediction");'),
    expect: { code: 1, says: /candidate could not be scored: its predictions lack the column score\./ },
  },
  {
    name: 'scores: garbage',
    given: scored('writeFileSync(process.env.MLOPS_OUTPUT, Buffer.from([0, 255, 10, 44, 200, 34]));'),
    expect: { code: 1, says: /candidate could not be scored: its predictions:1: a NUL byte/ },
  },
  {
    name: 'scores: exit code 1',
    given: scored('console.error("no such column: CELL"); process.exit(1);'),
    expect: {
      code: 1,
      says: /candidate could not be scored: The scoring program \(node score\.js\) ended with exit code 1\./,
    },
  },
  {
    name: 'scores: a signal',
    given: scored('process.kill(process.pid, "SIGKILL");'),
    expect: {
      code: 1,
      says: /candidate could not be scored: The scoring program \(node score\.js\) ended by the signal SIGKILL \(often: out of memory\)\./,
    },
  },
  {
    name: 'scores: hangs',
    given: scored('setInterval(() => undefined, 1000);', ['evaluate.timeout_minutes=0.02']),
    expect: {
      code: 1,
      says: /candidate could not be scored: The scoring program \(node score\.js\) ended after \d+ s \(stopped: it took too long\)\./,
    },
  },
];
