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

/** Packages that the bundler names beside the modules that it took from them: it does so for modules in ECMAScript's form. */
function namedByBundler(): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(dist).filter((each) => each.endsWith('.js'))) {
    for (const [, name] of text(file).matchAll(/MODULE: \.\/\S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g))
      found.add(name!);
  }
  return found;
}

describe('the bill of materials of the bundle', () => {
  test('holds what the bundler took modules from, and what is copied or compiled', () => {
    const names = components.map(({ name }) => name);
    const taken = [...namedByBundler()];
    expect(taken.length).toBeGreaterThan(20);
    expect(names).toEqual(expect.arrayContaining(taken));
    // By a module of the other form, a file beside the bundle, and a compiled module.
    expect(names).toEqual(expect.arrayContaining(['yaml', '@tensorflow/tfjs-backend-wasm', 'assemblyscript']));
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
