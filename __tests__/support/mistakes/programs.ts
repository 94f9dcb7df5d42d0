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
    expect: { code: 1, says: /./ },
  },
  {
    name: 'a test command that is not installed',
    given: { step: 'check', set: ['test.command=[pytset]'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a test command that the shell does not find',
    given: { step: 'check', set: ['test.command=pytset -q'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'tests that hang',
    given: { step: 'check', set: ['test.command=sleep 60', 'test.timeout_minutes=0.01'] },
    expect: { code: 1, says: /./ },
  },
  {
    name: 'a package.json that is not JSON',
    given: { files: { 'package.json': '{"name": "x",}' }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a package that does not build',
    given: { step: 'check', set: ['package.command=echo broken; exit 3'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a training program that fails',
    given: trained('console.log("reading CELL"); process.exit(5);'),
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a training program that throws',
    given: trained('throw new Error("CELL is no number");'),
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a training program that leaves nothing',
    given: trained('console.log("done");'),
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a training program that leaves a link',
    given: trained(
      'import { symlinkSync } from "node:fs"; symlinkSync("/etc/hostname", process.env.MLOPS_MODEL_DIR + "/model");',
    ),
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a training program that is not there',
    given: { step: 'check', files: { 'mlops.yml': tinyConfig(ownPrograms) } },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a training program that is not installed',
    given: {
      step: 'check',
      set: ['train.command=[juila, train.jl]', 'train.score=[julia]'],
      files: { 'mlops.yml': tinyConfig('seed: 1') },
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a training program that hangs',
    given: trained('setInterval(() => undefined, 1000);', ['train.timeout_minutes=0.01']),
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a scoring program that is not installed',
    given: { step: 'check', set: ['train.score=[juila]'], files: programs('') },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'scores: nothing written',
    given: scored('console.log("CELL");'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: too few rows',
    given: scored('write(ids.slice(3).map((id) => `${id},yes,0.7`));'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: a row twice',
    given: scored('write([...ids, ids[0]].map((id) => `${id},yes,0.7`));'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: an unknown row',
    given: scored('write([...ids, 99999].map((id) => `${id},yes,0.7`));'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: not a number',
    given: scored('write(ids.map((id) => `${id},yes,CELL`));'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: NaN',
    given: scored('write(ids.map((id) => `${id},yes,NaN`));'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: not a probability',
    given: scored('write(ids.map((id) => `${id},yes,7`));'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: an unknown class',
    given: scored('write(ids.map((id) => `${id},CELL,0.7`));'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: a column missing',
    given: scored('write(ids.map((id) => `${id},yes`), "row_id,prediction");'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: garbage',
    given: scored('writeFileSync(process.env.MLOPS_OUTPUT, Buffer.from([0, 255, 10, 44, 200, 34]));'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: exit code 1',
    given: scored('console.error("no such column: CELL"); process.exit(1);'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: a signal',
    given: scored('process.kill(process.pid, "SIGKILL");'),
    expect: { code: 1, says: /./ },
  },
  {
    name: 'scores: hangs',
    given: scored('setInterval(() => undefined, 1000);', ['evaluate.timeout_minutes=0.02']),
    expect: { code: 1, says: /./ },
  },
];
