import { afterEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { detectPackage, detectTests } from '../../src/project/detect.js';

const files = new NodeFiles();
afterEach(() => files.close());

async function folderWith(content: Record<string, string>): Promise<string> {
  const folder = await files.temporary();
  for (const [name, text] of Object.entries(content)) await files.write(join(folder, name), text);
  return folder;
}

const placeholder = 'echo "Error: no test specified" && exit 1';

describe('detectTests', () => {
  test.each([
    { name: 'nothing', given: {}, expected: [] },
    { name: 'a test script', given: { 'package.json': '{"scripts":{"test":"jest"}}' }, expected: [['npm', 'test']] },
    {
      name: "npm's placeholder",
      given: { 'package.json': JSON.stringify({ scripts: { test: placeholder } }) },
      expected: [],
    },
    { name: 'no scripts', given: { 'package.json': '{"name":"a"}' }, expected: [] },
    { name: 'scripts that are no mapping', given: { 'package.json': '{"scripts":[1]}' }, expected: [] },
    { name: 'an inherited name', given: { 'package.json': '{"scripts":{"__proto__":{"test":"x"}}}' }, expected: [] },
    { name: 'pytest.ini', given: { 'pytest.ini': '' }, expected: [['pytest']] },
    { name: 'pytest.toml', given: { 'pytest.toml': '' }, expected: [['pytest']] },
    { name: 'tox.ini with pytest', given: { 'tox.ini': '[tox]\n[pytest]\n' }, expected: [['pytest']] },
    { name: 'tox.ini without', given: { 'tox.ini': '[tox]\n' }, expected: [] },
    { name: 'test files', given: { 'tests/test_model.py': '' }, expected: [['pytest']] },
    {
      name: 'pyproject with pytest',
      given: { 'pyproject.toml': '[tool.pytest.ini_options]\n' },
      expected: [['pytest']],
    },
    { name: 'pyproject without tests', given: { 'pyproject.toml': '[project]\nname = "a"\n' }, expected: [] },
    { name: 'setup.cfg with pytest', given: { 'setup.cfg': '[tool:pytest]\n' }, expected: [['pytest']] },
    {
      name: 'both',
      given: { 'package.json': '{"scripts":{"test":"jest"}}', 'test_a.py': '' },
      expected: [['npm', 'test'], ['pytest']],
    },
  ])('$name', async ({ given, expected }) => {
    expect(await detectTests(files, await folderWith(given as unknown as Record<string, string>))).toEqual(expected);
  });

  test.each([{ text: '{"scripts":' }, { text: 'null' }])('refuses $text as package.json', async ({ text }) => {
    const folder = await folderWith({ 'package.json': text });
    await expect(detectTests(files, folder)).rejects.toThrow(/^package\.json: /);
  });
});

describe('detectPackage', () => {
  test.each([
    { name: 'nothing', given: {}, expected: null },
    { name: 'name and version', given: { 'package.json': '{"name":"a","version":"1.0.0"}' }, expected: 'npm' },
    { name: 'no version', given: { 'package.json': '{"name":"a"}' }, expected: null },
    { name: 'no name', given: { 'package.json': '{"version":"1.0.0"}' }, expected: null },
    { name: 'a project', given: { 'pyproject.toml': '[project]\nname = "a"' }, expected: 'python' },
    { name: 'a build system', given: { 'pyproject.toml': '[build-system]\n' }, expected: 'python' },
    { name: 'tools only', given: { 'pyproject.toml': '[tool.ruff]\nline-length = 100' }, expected: null },
    {
      name: 'both',
      given: { 'package.json': '{"name":"a","version":"1.0.0"}', 'pyproject.toml': '[project]' },
      expected: 'npm',
    },
  ])('$name', async ({ given, expected }) => {
    expect(await detectPackage(files, await folderWith(given as unknown as Record<string, string>))).toBe(expected);
  });
});
