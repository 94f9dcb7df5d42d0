// A test runner for Stryker that imports test files once and switches mutants in the running process: the modules of src/ keep no state, so a
// mutant needs no new start. Those that act only while a module is loaded are left out (`ignoreStatic`).
import { declareClassPlugin, commonTokens, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { collect } from './collect.js';
import { perform } from './perform.js';

const learnedFile = '.mutation-learned.json';
/** Tests that take longer are left out, where somebody wants an answer soon: a mutant that only they kill survives. */
const slowest = Number(process.env.MUTATION_SLOWEST ?? Infinity) * 1000;
const counter = 'function stryCov_9fa48() {';
const before = 'before ';
const mutants = (globalThis.__stryker__ ??= {});

class InProcessRunner {
  static inject = tokens(commonTokens.options);
  #patterns;
  #files = new Map();
  #learned;
  #counting = false;

  constructor(options) {
    this.#patterns = options.testFiles;
  }

  /** Where a mutant acts in tests and at loading (`ignoreStatic`), what was loaded without it is what its tests need. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    substitute(() => this.#counting);
  }

  /** All tests without a mutant: how long each takes and what it covers. */
  async dryRun() {
    this.#counting = true;
    const all = [];
    for (const file of await this.#testFiles()) all.push(...(await this.#tests(file)));
    const results = await perform(all, {
      bail: false,
      enter: (id, whole) => (mutants.currentTestId = whole ? before + id : id),
    });
    mutants.currentTestId = undefined;
    const { static: loading = {}, perTest = {} } = mutants.mutantCoverage ?? {};
    const mutantCoverage = { static: loading, perTest: spread(perTest, all) };
    const learned = Object.fromEntries(
      results.map(({ test, milliseconds }) => [test.id, { milliseconds, hits: mutantCoverage.perTest[test.id] ?? {} }]),
    );
    writeFileSync(learnedFile, JSON.stringify(learned));
    return { status: DryRunStatus.Complete, mutantCoverage, tests: results.map(told) };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, disableBail }) {
    mutants.mutantCoverage = undefined;
    this.#learned ??= JSON.parse(readFileSync(learnedFile, 'utf8'));
    try {
      if (mutantActivation === 'static')
        throw new Error('expected ignoreStatic: a loaded module is never loaded again');
      const tests = await this.#chosen(testFilter);
      mutants.activeMutant = activeMutant.id;
      process.env.__STRYKER_ACTIVE_MUTANT__ = activeMutant.id;
      const results = await perform(tests, { bail: !disableBail, enter: (id) => this.#limit(id, activeMutant.id) });
      const failed = results.filter(({ error }) => error !== undefined);
      const endless = determineHitLimitReached(mutants.hitCount, mutants.hitLimit);
      if (endless !== undefined) return endless;
      if (failed.length === 0) return { status: MutantRunStatus.Survived, nrOfTests: results.length };
      return {
        status: MutantRunStatus.Killed,
        killedBy: failed.map(({ test }) => test.id),
        failureMessage: message(failed[0].error),
        nrOfTests: results.length,
      };
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: message(error) };
    } finally {
      mutants.activeMutant = undefined;
      delete process.env.__STRYKER_ACTIVE_MUTANT__;
    }
  }

  #time({ id }) {
    return this.#learned[id]?.milliseconds ?? 0;
  }

  /** A mutant that a test comes by much more often than without it loops for ever: Stryker's limit for all tests together would take minutes. */
  #limit(id, mutant) {
    const hits = this.#learned[id]?.hits[mutant] ?? 0;
    mutants.hitLimit = Math.min(100 * hits, 10 * hits + 100_000) + 1000;
    mutants.hitCount = 0;
  }

  async #testFiles() {
    return (await glob(this.#patterns)).sort();
  }

  /** The tests that cover a mutant, the quickest first. */
  async #chosen(filter) {
    const wanted = new Set(filter);
    const files = new Set(filter.map((id) => id.slice(0, id.indexOf(' '))));
    const tests = [];
    for (const file of files) for (const test of await this.#tests(file)) if (wanted.has(test.id)) tests.push(test);
    const quick = tests.filter((test) => this.#time(test) <= slowest);
    return quick.sort((one, other) => this.#time(one) - this.#time(other));
  }

  async #tests(file) {
    if (!this.#files.has(file)) {
      const path = resolve(file);
      const tests = await collect(pathToFileURL(path).href);
      for (const test of tests) Object.assign(test, { id: `${file} ${test.name}`, file: path });
      this.#files.set(file, tests);
    }
    return this.#files.get(file);
  }
}

/**
 * Test files get the collecting functions in place of jest's, and imports of sources that end in .js the TypeScript. Unless `counting()`, what
 * Stryker puts into sources to count what they cover is left out: in an inner loop it takes most of the time.
 */
function substitute(counting) {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals')
        return { url: new URL('collect.js', import.meta.url).href, shortCircuit: true };
      const own = specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts');
      return next(own ? specifier.replace(/\.js$/, '.ts') : specifier, context);
    },
    load(url, context, next) {
      const loaded = next(url, context);
      if (counting() || !url.endsWith('.ts')) return loaded;
      return { ...loaded, source: String(loaded.source).replace(counter, '$&return;') };
    },
  });
}

/** What was covered while a file's tests were prepared counts for each of them. */
function spread(perTest, tests) {
  const files = new Map(tests.map(({ id, file }) => [id, file]));
  const result = {};
  for (const [from, counts] of Object.entries(perTest)) {
    const first = from.startsWith(before) ? from.slice(before.length) : undefined;
    const prepared = tests.filter(({ file }) => file === files.get(first)).map(({ id }) => id);
    for (const id of first === undefined ? [from] : prepared) {
      const all = (result[id] ??= {});
      for (const [mutant, hits] of Object.entries(counts)) all[mutant] = (all[mutant] ?? 0) + hits;
    }
  }
  return result;
}

function told({ test, milliseconds, error }) {
  const result = { id: test.id, name: test.name, fileName: test.file, timeSpentMs: milliseconds };
  return error === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: message(error) };
}

const message = (error) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
