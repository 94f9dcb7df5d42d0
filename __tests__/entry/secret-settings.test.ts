import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../support/doors.js';
import { tinyConfig, tinyCopy } from '../support/tiny.js';

const secret = 'deploy-canary-1234';

test.each([
  {
    name: 'a secret of the job, given by --set',
    set: `train.params.key=Bearer ${secret}`,
    says: '--set train.params.key: it holds a secret of this job, and',
  },
  {
    name: 'a secret in the place of its variable’s name',
    set: 'package.server.token=hunter2-hunter2',
    says: '--set package.server.token: expected the name of an environment variable, not its value.\n',
  },
  {
    name: 'the password in an address of mlops.yml',
    rest: 'package:\n  server: {kind: pypi, url: "https://bot:hunter2@pypi.example.org/"}\n',
    says: 'mlops.yml:13:30: package.server.url: the address holds a password, and',
  },
])('$name is refused before anything is written, and is not shown', async ({ set, rest = '', says }) => {
  const folder = tinyCopy({ 'mlops.yml': tinyConfig('flavor: command\ncommand: "true"\nscore: "true"', rest) });
  const words = ['check', ...(set === undefined ? [] : ['--set', set])];
  const ended = await run([process.execPath, join(root, 'bin/mlops.js'), ...words], folder, { DEPLOY_TOKEN: secret });
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain(says);
  expect(ended.stderr).not.toMatch(/canary|hunter2/);
  expect(readdirSync(folder).sort()).toEqual(['data.csv', 'mlops.yml']);
});
