import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tar, type Item } from '../tar.js';
import type { Mistake } from './mistake.js';

const versions = '.mlops-registry/tiny/versions';

/** Another archive in place of a version's; its manifest says that it belongs there. */
const replaced =
  (bytes: Uint8Array, version = '1.0.0') =>
  (folder: string): void => {
    const path = join(folder, versions, version, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.files['model.tar.gz'] = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
    writeFileSync(join(folder, versions, version, 'model.tar.gz'), bytes);
  };

const holding = (...items: Item[]): ((folder: string) => void) =>
  replaced(gzipSync(tar([{ name: 'model.json', content: '{}' }, ...items])));

/** As much of a version's archive as this. */
const cut =
  (version: string, bytes: number) =>
  (folder: string): void => {
    const path = join(folder, versions, version, 'model.tar.gz');
    writeFileSync(path, readFileSync(path).subarray(0, bytes));
  };

/** A byte in the middle is another one. */
function flipped(folder: string): void {
  const path = join(folder, versions, '1.0.0', 'model.tar.gz');
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1]! ^= 0xff;
  writeFileSync(path, bytes);
}

const predicting = {
  champion: true,
  step: 'predict',
  set: ['predict.input=data.csv', 'predict.output=out.csv'],
} as const;
const promoting = {
  champion: true,
  step: 'promote',
  set: ['promote.version="1.1.0"', 'promote.reason=because'],
} as const;

/** Archives of models that are damaged, and such as somebody made to do harm. */
export const archiveMistakes: readonly Mistake[] = [
  {
    name: 'predictions by a corrupt archive',
    given: { ...predicting, happened: flipped },
    expect: {
      code: 2,
      says: /1\.0\.0\/model\.tar\.gz: its SHA-256 is not the one in manifest\.json\. The registry is damaged here; restore this file/,
    },
  },
  {
    name: 'a promotion of a truncated archive',
    given: { ...promoting, happened: cut('1.1.0', 100) },
    expect: { code: 2, says: /1\.1\.0\/model\.tar\.gz: expected \d+ bytes, found 100\. The registry is damaged here/ },
  },
  {
    name: 'predictions by something else than an archive',
    given: { ...predicting, happened: replaced(Buffer.from('no archive')) },
    expect: { code: 2, says: /model\.tar\.gz: the archive is truncated or corrupt \(.+\); fetch or build it again\./ },
  },
  {
    name: 'predictions by an archive that leads out of its folder',
    given: { ...predicting, happened: holding({ name: '../../evil', content: 'x' }) },
    expect: { code: 2, says: /model\.tar\.gz: refused to unpack "\.\.\/\.\.\/evil": .*leads out/ },
  },
  {
    name: 'a release against an archive with a link',
    given: {
      champion: true,
      step: 'release',
      set: ['train.params.l2=0.3'],
      happened: holding({ name: 'weights.bin', type: '2', link: '/etc/passwd' }),
    },
    expect: {
      code: 2,
      says: /model\.tar\.gz: refused to unpack "weights\.bin": a model holds ordinary files only, this is a symlink\./,
    },
  },
  {
    name: 'predictions by files that are not the model of the manifest',
    given: { ...predicting, happened: holding() },
    expect: {
      code: 2,
      says: /its model is not the one of its manifest .*; the archive was changed or damaged, restore it\./,
    },
  },
];
