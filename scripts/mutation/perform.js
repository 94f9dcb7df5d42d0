// Runs collected tests one after the other, the quickest first, and stops at the first that fails.
import { jestExpect } from '@jest/expect';
import { SnapshotState } from 'jest-snapshot';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { around } from './collect.js';

/**
 * Runs tests until one fails.
 *
 * @param {{id: string, file: string, name: string, body: Function, group: object, skipped: boolean}[]} tests
 * @param {{bail: boolean, enter: (id: string, whole: boolean) => void}} options `enter` hears which test begins, or
 *   (`whole`) that what comes now prepares all tests of its file
 * @returns {Promise<{test: object, milliseconds: number, error?: unknown}[]>} what ran, in the order of running
 */
export async function perform(tests, { bail, enter }) {
  const results = [];
  const prepared = [];
  const snapshots = new Map();
  try {
    for (const test of tests) {
      if (test.skipped) continue;
      const start = performance.now();
      let error;
      try {
        for (const group of around(test)) {
          if (group.ready) continue;
          group.ready = true;
          prepared.push(group);
          enter(test.id, true);
          for (const hook of group.before) await hook();
        }
        enter(test.id, false);
        await one(test, snapshots);
      } catch (thrown) {
        error = thrown ?? new Error('threw nothing');
      }
      results.push({ test, milliseconds: performance.now() - start, error });
      if (error !== undefined && bail) break;
    }
  } finally {
    for (const group of prepared.reverse()) {
      group.ready = false;
      for (const hook of group.after) await settled(hook);
    }
  }
  return results;
}

async function one(test, snapshots) {
  const state = snapshotsOf(test.file, snapshots);
  jestExpect.setState({ currentTestName: test.name, testPath: test.file, snapshotState: state, suppressedErrors: [] });
  const groups = around(test);
  try {
    for (const group of groups) for (const hook of group.beforeEach) await hook();
    await test.body();
    const [hidden] = jestExpect.getState().suppressedErrors;
    if (hidden !== undefined) throw hidden;
  } finally {
    for (const group of groups.toReversed()) for (const hook of group.afterEach) await settled(hook);
  }
}

/** What tidies up must not hide what a test found. */
async function settled(hook) {
  try {
    await hook();
  } catch {
    // A mutant may have kept from being made what is taken away here.
  }
}

function snapshotsOf(file, snapshots) {
  if (!snapshots.has(file)) {
    const path = join(dirname(file), '__snapshots__', `${basename(file)}.snap`);
    const snapshotFormat = { escapeString: false, printBasicPrototype: false };
    snapshots.set(
      file,
      new SnapshotState(path, { updateSnapshot: 'none', expand: false, rootDir: process.cwd(), snapshotFormat }),
    );
  }
  return snapshots.get(file);
}
