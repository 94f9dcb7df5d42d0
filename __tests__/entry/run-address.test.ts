import { describe, expect, test } from '@jest/globals';
import { runAddress } from '../../src/entry/run-address.js';
import { UserError } from '../../src/host/errors.js';

const github = 'https://github.com';
const flowers = { owner: 'octo', repository: 'flowers' };

describe('what names a run', () => {
  test.each([
    { name: 'a number', given: '123', expect: { repository: null, number: 123, attempt: null } },
    {
      name: 'an address',
      given: 'https://github.com/octo/flowers/actions/runs/123',
      expect: { repository: flowers, number: 123, attempt: null },
    },
    {
      name: 'one of an attempt',
      given: 'https://github.com/octo/flowers/actions/runs/123/attempts/2',
      expect: { repository: flowers, number: 123, attempt: 2 },
    },
    {
      name: 'one of a job',
      given: 'https://github.com/octo/flowers/actions/runs/123/job/456?pr=7#step:3:1',
      expect: { repository: flowers, number: 123, attempt: null },
    },
    {
      name: 'one of a job of an attempt, with a slash at its end',
      given: 'https://GitHub.com/octo/flowers/actions/runs/123/attempts/2/',
      expect: { repository: flowers, number: 123, attempt: 2 },
    },
  ])('$name', ({ given, expect: found }) => {
    expect(runAddress(given, github)).toEqual({ kind: 'github', ...found });
  });

  test.each(['.mlops', '../other/.mlops', 'mlops-flowers-candidate-1.zip', '/abs', '123x', 'runs/123'])(
    'a path: %s',
    (given) => {
      expect(runAddress(given, github)).toEqual({ kind: 'path', path: given });
    },
  );

  test('another server, where it is GitHub', () => {
    const server = 'https://github.octo.com';
    const given = `${server}/octo/flowers/actions/runs/1`;
    expect(runAddress(given, server)).toMatchObject({ repository: flowers, number: 1 });
  });

  test.each([
    { given: '0', says: /expected the number of a workflow run/ },
    { given: '99999999999999999999', says: /expected the number of a workflow run/ },
    { given: 'https://github.com/octo/flowers/pull/7', says: /expected the address of a workflow run/ },
    { given: 'https://github.com/octo/flowers/actions/runs/x', says: /expected the address of a workflow run/ },
    { given: 'https://github.com/octo/../actions/runs/1', says: /expected the address of a workflow run/ },
    { given: 'https://', says: /expected the address of a workflow run/ },
    {
      given: 'https://evil.example/octo/flowers/actions/runs/1',
      says: /is on evil\.example, but GitHub is github\.com/,
    },
    { given: 'https://github.com@evil.example/octo/flowers/actions/runs/1', says: /is on evil\.example/ },
  ])('refuses $given: a token goes to no other place', ({ given, says }) => {
    expect(() => runAddress(given, github)).toThrow(UserError);
    expect(() => runAddress(given, github)).toThrow(says);
  });
});
