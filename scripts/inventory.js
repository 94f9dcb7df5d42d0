// What the bundle holds of other people's: packages with version, license and its text; and what is written of them beside it.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { standardText } from './license-texts.js';

/** Licenses that ask no more of whoever ships a bundle than to keep their text with it. */
const compatible = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
]);

/** Packages whose files are copied beside the bundle, or compiled into it, so that no module names them. */
const beside = ['@tensorflow/tfjs-backend-wasm', 'assemblyscript'];

/** What packages were built with and hold themselves, as their compiled files show. */
const within = {
  '@tensorflow/tfjs-backend-wasm': [
    { name: 'XNNPACK', license: 'BSD-3-Clause', owner: 'Facebook, Inc. and its affiliates; Google LLC' },
    { name: 'Emscripten', license: 'MIT', owner: '2010 Emscripten authors' },
  ],
  '@tensorflow/tfjs-core': [
    { name: 'long', license: 'Apache-2.0', owner: '2013 Daniel Wirtz' },
    { name: 'seedrandom', license: 'MIT', owner: '2019 David Bau' },
  ],
  'hyparquet-compressors': [
    { name: 'brotli', license: 'MIT', owner: '2015 Devon Govett; 2013 Google Inc.' },
    { name: 'fflate', license: 'MIT', owner: '2023 Arjun Barrett' },
    { name: 'snappyjs', license: 'MIT', owner: '2016 Zhipeng Jia' },
  ],
};

/**
 * The packages that modules of a bundle come from, by name and version.
 * @param modules of webpack's stats
 * @throws Error for a license that is not known to be compatible
 */
export function bundledPackages(modules) {
  const folders = new Set(beside.map((name) => join('node_modules', name)));
  for (const path of filesOf(modules)) {
    const folder = packageFolder(path);
    if (folder !== null) folders.add(folder);
  }
  const packages = new Map();
  // Two copies of one version are one.
  for (const found of [...folders].map(describe)) packages.set(named(found), found);
  return [...packages.values()].sort((a, b) => (named(a) < named(b) ? -1 : 1));
}

/** Names, licenses and their texts, for whoever gets the bundle. */
export function licensesText(packages) {
  const parts = packages.flatMap((each) => [each, ...each.within.map((inner) => ({ ...inner, of: named(each) }))]);
  const title = (part) =>
    `${part.of === undefined ? named(part) : `${part.name}, a part of ${part.of}`}: ${part.license}`;
  const head = `What this bundle holds of other projects, and the licenses under which it may.\n\n${parts.map(title).join('\n')}\n`;
  return [head, ...parts.map((part) => `${'-'.repeat(80)}\n${title(part)}\n\n${part.texts.join('\n\n')}\n`)].join('\n');
}

/** CycloneDX 1.6: what the bundle holds. Without a time or a random number: equal bundles have an equal one. */
export function billOfMaterials({ name, version, license }, packages) {
  const ref = purl({ name, version });
  const component = {
    type: 'application',
    'bom-ref': ref,
    name,
    version,
    purl: ref,
    licenses: licensesOf({ license }),
  };
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component } },
    components: packages.map(componentOf),
    dependencies: [{ ref, dependsOn: packages.map(purl) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf(found) {
  const { name, version, integrity } = found;
  const inner = found.within.map((each) => ({ type: 'library', name: each.name, licenses: licensesOf(each) }));
  return {
    ...{ type: 'library', 'bom-ref': purl(found), name, version, purl: purl(found), licenses: licensesOf(found) },
    // Of the package as the registry has it.
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    ...(inner.length === 0 ? {} : { components: inner }),
  };
}

function licensesOf({ license }) {
  return [/ (?:AND|OR) /.test(license) ? { expression: license } : { license: { id: license } }];
}

function purl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function named({ name, version }) {
  return `${name}@${version}`;
}

/** Absolute paths of all modules that are in a chunk; one that is only mentioned is in none. */
function filesOf(modules, inside = false) {
  return (modules ?? []).flatMap((module) => {
    const kept = inside || (module.chunks ?? []).length > 0;
    const own = kept && module.nameForCondition ? [module.nameForCondition] : [];
    return [...own, ...filesOf(module.modules, kept)];
  });
}

/** The folder, relative to the root, of the package that a file is of; null for a file of ours. */
function packageFolder(path) {
  return (
    /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(relative('.', path).replaceAll('\\', '/'))?.[0] ?? null
  );
}

function describe(folder) {
  const { name, version, license, author } = read(join(folder, 'package.json'));
  if (!isCompatible(license))
    throw new Error(`${name}@${version}: its license ${license} is none of ${[...compatible].join(', ')}.`);
  const own = readdirSync(folder).filter((file) =>
    /^(?:licen[cs]e|copying|notice)(?:[.-](?:md|txt|markdown|mit|\w+))?$/i.test(file),
  );
  const texts = own.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const owner =
    (typeof author === 'string' ? author : author?.name) ??
    (name.startsWith('@tensorflow/') ? 'The TensorFlow Authors' : name);
  const inner = (within[name] ?? []).map((each) => ({
    ...each,
    texts: [standardText(each.license, each.owner, apache())],
  }));
  return {
    ...{ name, version, license },
    texts: texts.length > 0 ? texts : [standardText(license, owner, apache())],
    within: inner,
    integrity: read('package-lock.json').packages[folder].integrity,
  };
}

/** An expression of SPDX: all of what AND joins, one of what OR joins. */
function isCompatible(expression = '') {
  const each = expression.replace(/[()]/g, '').split(/ (AND|OR) /);
  const known = each.filter((_, at) => at % 2 === 0).map((id) => compatible.has(id));
  return each.includes('AND') ? known.every(Boolean) : known.some(Boolean);
}

function apache() {
  return readFileSync('node_modules/assemblyscript/LICENSE', 'utf8').trim();
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
