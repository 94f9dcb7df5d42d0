import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { NodeFiles } from '../../../src/host/node-files.js';
import { NodeProcess } from '../../../src/host/node-process.js';
import {
  demandInterpreter,
  findInterpreter,
  isVersion,
  type InterpreterContext,
} from '../../../src/project/environments/interpreter.js';

let files: NodeFiles;
let root = '';

beforeEach(async () => {
  files = new NodeFiles();
  root = await files.temporary();
});
afterEach(() => files.close());

/** A program that answers as Python does to the question which one it is. */
async function pretend(path: string, version: string): Promise<string> {
  const full = join(root, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, `#!/bin/sh\necho ${version}\necho ${full}\n`);
  await chmod(full, 0o755);
  return full;
}

function context(variables: Record<string, string> = {}): InterpreterContext {
  const path = [join(root, 'bin'), '/usr/bin-of-nothing', '/bin'].join(delimiter);
  return {
    files,
    process: new NodeProcess({ PATH: path }),
    workspace: root,
    machine: { platform: 'linux', arch: 'x64', host: 'here' },
    variables: { PATH: path, ...variables },
  };
}

describe('the Python of a version', () => {
  test('what PATH names, where it is of that version', async () => {
    const path = await pretend('bin/python3', '3.12.4');
    await pretend('bin/python3.12', '3.12.9');
    expect(await findInterpreter('3.12', context())).toEqual({ path, version: '3.12.4' });
    expect(await findInterpreter(null, context())).toEqual({ path, version: '3.12.4' });
  });

  test('the one with the number, where PATH names another first', async () => {
    await pretend('bin/python3', '3.9.2');
    const path = await pretend('bin/python3.12', '3.12.9');
    expect(await findInterpreter('3.12', context())).toEqual({ path, version: '3.12.9' });
  });

  test("the newest of the runner's tool cache", async () => {
    await pretend('bin/python3', '3.9.2');
    await pretend('tools/Python/3.12.9/x64/bin/python3', '3.12.9');
    const path = await pretend('tools/Python/3.12.10/x64/bin/python3', '3.12.10');
    await pretend('tools/Python/3.13.0/x64/bin/python3', '3.13.0');
    const found = await findInterpreter('3.12', context({ RUNNER_TOOL_CACHE: join(root, 'tools') }));
    expect(found).toEqual({ path, version: '3.12.10' });
  });

  test("one of uv's own", async () => {
    await pretend('bin/python3', '3.9.2');
    const path = await pretend('uv/cpython-3.12/bin/python3.12', '3.12.1');
    await writeFile(
      join(root, 'bin', 'uv'),
      `#!/bin/sh\nif [ "$1" = python ]; then echo '[{"path": "${path}"}, {"path": null}]'; fi\n`,
    );
    await chmod(join(root, 'bin', 'uv'), 0o755);
    expect(await findInterpreter('3.12', context())).toEqual({ path, version: '3.12.1' });
  });

  test('one that is not there: the error names what is', async () => {
    await pretend('bin/python3', '3.9.2');
    await pretend('bin/python', '3.11.7');
    await expect(demandInterpreter('3.12', 'environment.python', context())).rejects.toThrow(
      "environment.python: no Python 3.12 on this machine (it has 3.9.2, 3.11.7); install it (in a workflow: python-version: '3.12'), or ask for another one.",
    );
  });

  test('none at all, or one that does not answer', async () => {
    await pretend('bin/python3', 'not a version');
    await expect(demandInterpreter(null, 'environment', context())).rejects.toThrow(
      /^environment: no Python on this machine \(it has none\)/,
    );
  });

  test.each([
    ['3.1', '3.12.4', false],
    ['3.12', '3.12.4', true],
    ['3.12.4', '3.12.4', true],
    ['3.12.4', '3.12.40', false],
    ['3', '3.9.1', true],
  ])('%s asks for %s: %s', (asked, version, expected) => {
    expect(isVersion(version, asked)).toBe(expected);
  });
});
