import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { json, root } from '../support/doors.js';

const dist = join(root, 'dist');
const text = (file: string): string => readFileSync(join(dist, file), 'utf8');

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly [{ readonly license?: { readonly id: string }; readonly expression?: string }];
  readonly hashes: readonly [{ readonly content: string }];
}
const { components } = json(dist, 'sbom.cdx.json') as { components: readonly Component[] };
const named = components.map(({ name, version }) => `${name}@${version}`);

/** Packages that files of src/ import, but for types. */
function imported(): Set<string> {
  const found = new Set<string>();
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => each.endsWith('.ts'))) {
    const source = readFileSync(join(root, 'src', file), 'utf8').replaceAll(/^import type [^;]*;$/gm, '');
    for (const [, name] of source.matchAll(
      /(?:^(?:import|\}) .*?from|\bimport\()\s*'((?:@[^/']+\/)?[^./'][^/']*)[^']*'/gm,
    ))
      if (!builtinModules.includes(name!) && !name!.startsWith('node:')) found.add(name!);
  }
  return found;
}

describe('the bill of materials of the bundle', () => {
  test('holds what the sources import, what that imports, and what is copied or compiled', () => {
    const names = components.map(({ name }) => name);
    const taken = [...imported()];
    expect(taken.length).toBeGreaterThan(15);
    expect(names).toEqual(expect.arrayContaining(taken));
    // What those packages import, a file beside the bundle, and a compiled module.
    const others = [
      '@azure/storage-blob',
      'undici',
      '@octokit/endpoint',
      '@tensorflow/tfjs-backend-wasm',
      'assemblyscript',
    ];
    expect(names).toEqual(expect.arrayContaining(others));
    // Tools that make and check it are no part of it.
    for (const tool of ['typescript', '@vercel/ncc', 'jest', 'eslint', '@types/node', 'prettier'])
      expect({ tool, held: names.includes(tool) }).toEqual({ tool, held: tool === '@vercel/ncc' });
  });

  test('names the versions and digests that the lock file has', () => {
    const { packages } = json(root, 'package-lock.json') as {
      packages: Record<string, { version: string; integrity?: string }>;
    };
    const locked = Object.entries(packages).map(([path, { version, integrity }]) => {
      const digest = Buffer.from((integrity ?? '').replace('sha512-', ''), 'base64').toString('hex');
      return `${path.replace(/^.*node_modules\//, '')}@${version} ${digest}`;
    });
    const held = components.map(({ name, version, hashes }) => `${name}@${version} ${hashes[0].content}`);
    expect(locked).toEqual(expect.arrayContaining(held));
  });

  test('every license asks only to keep its text, which stands beside the bundle', () => {
    const texts = text('licenses.txt');
    for (const [at, { licenses }] of components.entries()) {
      const license = licenses[0].license?.id ?? licenses[0].expression!;
      expect(license).not.toMatch(/GPL|MPL|CC-|UNLICENSED|SSPL|BUSL|Elastic/);
      const part = texts.split(`${'-'.repeat(80)}\n${named[at]}: ${license}\n`)[1] ?? '';
      expect([named[at], part.slice(0, 3000)]).toEqual([
        named[at],
        expect.stringMatching(/permi(?:tted|ssion)|Apache License/i),
      ]);
    }
  });

  test('is the same for the same bundle: it holds no time and no random number', () => {
    expect(text('sbom.cdx.json')).not.toMatch(/timestamp|serialNumber/);
  });
});

describe('whoever takes the package runs nothing and installs nothing else', () => {
  test('it asks for no other package, and has no script that an installation runs', () => {
    const manifest = json(root, 'package.json') as Record<string, Record<string, string>>;
    for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest).not.toHaveProperty(key);
    // As npm documents them: those of a package that is installed, from the registry or from git.
    const run = [
      'preinstall',
      'install',
      'postinstall',
      'prepare',
      'preprepare',
      'postprepare',
      'prepublish',
      'prepack',
    ];
    expect(Object.keys(manifest['scripts']!).filter((name) => run.includes(name))).toEqual([]);
    expect(json(dist, 'package.json')).toEqual({ type: 'module' });
    // npm would compile it.
    expect(readdirSync(root)).not.toContain('binding.gyp');
  });

  test('every import of the bundle is one of Node’s own', () => {
    const foreign = new Set<string>();
    for (const file of readdirSync(dist).filter((each) => each.endsWith('.js'))) {
      for (const [, name] of text(file).matchAll(/^import\b[^\n]*? from "([^"]+)";$/gm))
        if (!name!.startsWith('node:') && !name!.startsWith('./') && !builtinModules.includes(name!))
          foreign.add(name!);
    }
    expect([...foreign]).toEqual([]);
  });
});

test('the digest of the bundle is that of its files', () => {
  const digest = createHash('sha256');
  for (const file of readdirSync(dist)
    .filter((each) => each !== 'digest.txt')
    .sort())
    digest.update(`${file}\n`).update(readFileSync(join(dist, file)));
  expect(text('digest.txt')).toBe(`${digest.digest('hex')}\n`);
});
