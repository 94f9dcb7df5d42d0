// Stands in for '@jest/globals' where Stryker's mutants run: a test file's describe() and test() calls become a tree, nothing runs yet.
import { jestExpect } from '@jest/expect';
import { bind } from 'jest-each';

let open;

const group = (name, parent) => ({ name, parent, before: [], beforeEach: [], after: [], afterEach: [], ready: false });

/**
 * Imports a test file and gives its tests in their order, each with its name and the groups around it.
 *
 * @param {string} url of the file
 * @returns {Promise<{name: string, body: Function, group: object, skipped: boolean}[]>} names that come twice are numbered
 */
export async function collect(url) {
  const tests = [];
  open = { group: group('', undefined), tests };
  await import(url);
  const seen = new Map();
  for (const test of tests) {
    const count = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, count);
    if (count > 1) test.name += ` #${count}`;
  }
  return tests;
}

/** The groups around a test, the outermost first. */
export function around(test) {
  const groups = [];
  for (let found = test.group; found !== undefined; found = found.parent) groups.unshift(found);
  return groups;
}

const add = (name, body, skipped = false) => {
  const names = [...around(open).map((outer) => outer.name), name];
  open.tests.push({ name: names.filter(Boolean).join(' '), body, group: open.group, skipped });
};

const within = (name, body) => {
  const outer = open.group;
  open.group = group(name, outer);
  body();
  open.group = outer;
};

const skip = (name, body) => add(name, body, true);
skip.each = bind(skip);

const adding = () => Object.assign((name, body) => add(name, body), { each: bind(add), skip });

export const test = adding();
export const it = adding();
export const describe = Object.assign(within, { each: bind(within) });
export const expect = jestExpect;
export const beforeAll = (hook) => open.group.before.push(hook);
export const beforeEach = (hook) => open.group.beforeEach.push(hook);
export const afterAll = (hook) => open.group.after.unshift(hook);
export const afterEach = (hook) => open.group.afterEach.unshift(hook);
