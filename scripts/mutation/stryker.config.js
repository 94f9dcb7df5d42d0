import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const room = process.env.MUTATION_ROOM ?? 'registry';
const share = Number(process.env.MUTATION_SHARE ?? 1);
const seed = process.env.MUTATION_SEED ?? '1';

/** Those asked for, or the files of the room whose digest with the seed lies below the share: the same ones each time, whatever else comes and goes. */
const files =
  process.env.MUTATION_FILES?.split(' ') ??
  readdirSync(`src/${room}`, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${room}/${file}`)
    .filter((file) => createHash('sha256').update(`${seed} ${file}`).digest().readUInt32BE(0) < share * 2 ** 32)
    .sort();
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/runner.js', './scripts/mutation/sentences.js'],
  ignorers: ['sentences'],
  testRunnerNodeArgs: ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
  mutate: files,
  testFiles: process.env.MUTATION_TESTS?.split(' ') ?? [`__tests__/${room}/**/*.test.ts`],
  ignorePatterns: ['/.ci', '/dist', '/python', '/.bench', '/.build', '/coverage', '/schema'],
  incremental: true,
  incrementalFile: `.build/mutation/${room}.json`,
  jsonReporter: { fileName: `.build/mutation/${room}-report.json` },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: join(tmpdir(), 'mlops-mutation'),
  thresholds: { high: 95, low: 85, break: 85 },
  dryRunTimeoutMinutes: 20,
  timeoutMS: 10000,
  // Of the time of all tests that cover a mutant; without the slow ones they take less.
  timeoutFactor: process.env.MUTATION_SLOWEST === undefined ? 1 : 0.3,
  warnings: { slow: false },
};
