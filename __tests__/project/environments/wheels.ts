import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** A wheel that is to be made. */
export interface WheelOf {
  readonly name: string;
  readonly version: string;
  /** Path in the wheel -> text. */
  readonly files: Readonly<Record<string, string>>;
  readonly requires?: readonly string[];
}

/** Writes a wheel (packaging.python.org, binary distribution format) into a folder. @returns its path and the SHA-256 of its bytes */
export function makeWheel(
  folder: string,
  { name, version, files, requires = [] }: WheelOf,
): { path: string; sha256: string } {
  const info = `${name.replaceAll('-', '_')}-${version}.dist-info`;
  const members: Record<string, string> = {
    ...files,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${requires.map((each) => `Requires-Dist: ${each}\n`).join('')}`,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  };
  const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
  const record = Object.entries(members).map(([path, text]) => `${path},sha256=${digest(text)},${text.length}`);
  members[`${info}/RECORD`] = `${record.join('\n')}\n${info}/RECORD,,\n`;
  const bytes = zipSync(Object.fromEntries(Object.entries(members).map(([path, text]) => [path, strToU8(text)])));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`);
  writeFileSync(path, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A build backend of its own, so that an editable installation needs nothing from an index. */
export const backend = {
  'pyproject.toml': `
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "flowers"
version = "0.1.0"
dependencies = ["base-lib"]

[dependency-groups]
dev = ["probe-tool", {include-group = "extra"}]
extra = []
`,
  'backend.py': `
import os, zipfile

def _wheel(folder, pth):
    name = "flowers-0.1.0-py3-none-any.whl"
    info = "flowers-0.1.0.dist-info"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        if pth:
            wheel.writestr("flowers.pth", os.path.join(os.getcwd(), "src"))
        else:
            wheel.writestr("flowers/__init__.py", open("src/flowers/__init__.py").read())
        wheel.writestr(info + "/METADATA", "Metadata-Version: 2.1\\nName: flowers\\nVersion: 0.1.0\\nRequires-Dist: base-lib\\n")
        wheel.writestr(info + "/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "/RECORD", "")
    return name

def build_wheel(folder, settings=None, metadata=None):
    return _wheel(folder, False)

def build_editable(folder, settings=None, metadata=None):
    return _wheel(folder, True)
`,
  'src/flowers/__init__.py': 'where = "source tree"\n',
} as const;
