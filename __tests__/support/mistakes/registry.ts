import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '../tiny.js';
import type { Mistake } from './mistake.js';

const registry = '.mlops-registry';
const champion = `${registry}/tiny/versions/1.0.0`;

const edited =
  (path: string, change: (text: string) => string) =>
  (folder: string): void => {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing to change in ${path}`);
    writeFileSync(file, after);
  };

/** A byte in the middle, so that size and name stay. */
const flipped =
  (path: string) =>
  (folder: string): void => {
    const bytes = readFileSync(join(folder, path));
    bytes[bytes.length >> 1]! ^= 0xff;
    writeFileSync(join(folder, path), bytes);
  };

const removed =
  (path: string) =>
  (folder: string): void =>
    rmSync(join(folder, path), { recursive: true });

/** A registry that is not as it was written. */
export const registryMistakes: readonly Mistake[] = [
  {
    name: 'a corrupt archive of the champion',
    given: { champion: true, happened: flipped(`${champion}/model.tar.gz`), step: 'release' },
    expect: {
      code: 2,
      says: /tiny\/versions\/1\.0\.0\/model\.tar\.gz: its SHA-256 is not the one in manifest\.json\. The registry is damaged here; restore this file from a copy of the registry\./,
    },
  },
  {
    name: 'a truncated archive of the champion',
    given: {
      champion: true,
      happened: (folder) => {
        const path = join(folder, champion, 'model.tar.gz');
        writeFileSync(path, readFileSync(path).subarray(0, 300));
      },
      step: 'release',
    },
    expect: {
      code: 2,
      says: /tiny\/versions\/1\.0\.0\/model\.tar\.gz: expected \d+ bytes, found 300\. The registry is damaged here; restore this file from a copy of the registry\./,
    },
  },
  {
    name: 'an archive that is gone',
    given: { champion: true, happened: removed(`${champion}/model.tar.gz`), step: 'release' },
    expect: {
      code: 2,
      says: /tiny\/versions\/1\.0\.0\/model\.tar\.gz: it is missing\. The registry is damaged here; restore this file from a copy of the registry\./,
    },
  },
  {
    name: "a manifest with another model's digest",
    given: {
      champion: true,
      happened: edited(`${champion}/manifest.json`, (text) =>
        text.replace(/("digest": ")[0-9a-f]{8}(?=[0-9a-f]{56}",\n\s*"bytes|[0-9a-f]{56}")/g, '$100000000'),
      ),
      step: 'release',
    },
    expect: {
      code: 2,
      says: /champion 1\.0\.0: its model is not the one of its manifest .*; the archive was changed or damaged, restore it\./,
    },
  },
  {
    name: 'a manifest touched by hand',
    given: {
      champion: true,
      happened: edited(`${champion}/manifest.json`, (text) => text.replace('"seed": 1', '"seed": "one"')),
      step: 'release',
    },
    expect: {
      code: 2,
      says: /1\.0\.0\/manifest\.json: not a valid mlops-manifest\/1 \(key seed\)\. The registry is damaged here; restore this file from a copy of the registry\./,
    },
  },
  {
    name: 'a manifest that is not JSON',
    given: {
      champion: true,
      happened: edited(`${champion}/manifest.json`, (text) => text.slice(0, 200)),
      step: 'release',
    },
    expect: {
      code: 2,
      says: /1\.0\.0\/manifest\.json: it is not JSON, or was cut short\. The registry is damaged here; restore this file from a copy of the registry\./,
    },
  },
  {
    name: 'a manifest that is gone',
    given: { champion: true, happened: removed(`${champion}/manifest.json`), step: 'release' },
    expect: {
      code: 2,
      says: /1\.0\.0\/manifest\.json: it is missing\. The registry is damaged here; restore this file from a copy of the registry\./,
    },
  },
  {
    name: "a champion's record that is gone",
    given: {
      champion: true,
      happened: (folder) => {
        write(folder, {
          [`${registry}/tiny/champion/3.json`]: readFileSync(join(folder, `${registry}/tiny/champion/1.json`)),
        });
      },
      step: 'release',
    },
    expect: {
      code: 2,
      says: /tiny\/champion\/2\.json: it is missing\. The registry is damaged here; restore this file from a copy of the registry\./,
    },
  },
  {
    name: 'a registry of a newer version',
    given: {
      champion: true,
      happened: edited(`${registry}/registry.json`, (text) => text.replace('mlops-registry/1', 'mlops-registry/2')),
      step: 'release',
    },
    expect: {
      code: 2,
      says: /registry\.json: it has the format mlops-registry\/2, this version of mlops reads up to mlops-registry\/1; update mlops-action\./,
    },
  },
  {
    name: 'a manifest of a newer version',
    given: {
      champion: true,
      happened: edited(`${champion}/manifest.json`, (text) => text.replace('mlops-manifest/1', 'mlops-manifest/2')),
      step: 'release',
    },
    expect: {
      code: 2,
      says: /manifest\.json: it has the format mlops-manifest\/2, this version of mlops reads up to mlops-manifest\/1; update mlops-action\./,
    },
  },
  {
    name: 'a registry that is a file',
    given: { files: { [registry]: 'CELL' }, step: 'release' },
    expect: {
      code: 2,
      says: /\.mlops-registry: expected the folder of a registry, found a file; name a folder with --registry\./,
    },
  },
  {
    name: 'a registry that is a folder of something else',
    given: { step: 'release', registry: '.' },
    expect: {
      code: 2,
      says: /tiny: not a registry: it holds other files and no registry\.json; name a new or empty folder with --registry\./,
    },
  },
];
