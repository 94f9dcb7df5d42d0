import { createHash } from 'node:crypto';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { temporaryFolder } from '../support/folders.js';

/** Counts how often files are read. */
class Counting extends NodeFiles {
  reads = 0;

  override async *stream(path: string, digest = false): AsyncIterable<Uint8Array> {
    if (!digest) this.reads++;
    yield* super.stream(path, digest);
  }

  override async read(path: string): Promise<Uint8Array> {
    this.reads++;
    return super.read(path);
  }
}

it('the digest of a file is taken while it is read, and is that of the file as it is now', async () => {
  const path = join(temporaryFolder(), 'a');
  const write = (text: string, seconds: number): void => {
    writeFileSync(path, text);
    utimesSync(path, seconds, seconds);
  };
  write('abc', 1000);
  // Changes of the inode are young, too.
  await new Promise((resolve) => setTimeout(resolve, 2600));
  const files = new Counting();
  for await (const chunk of files.stream(path, true)) expect(Buffer.from(chunk).toString()).toBe('abc');
  expect(files.reads).toBe(1);
  // FIPS 180-2, appendix B.1.
  expect(await files.digest(path)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(files.reads).toBe(1);
  write('abd', 1001);
  expect(await files.digest(path)).toBe(createHash('sha256').update('abd').digest('hex'));
  expect(files.reads).toBe(2);
});

it('the digest of a file is taken while it is written', async () => {
  const path = join(temporaryFolder(), 'a');
  const files = new Counting();
  const writer = await files.writer(path, false, true);
  await writer.write('a');
  await writer.write(Buffer.from(new SharedArrayBuffer(1)).fill('b'));
  await writer.write('c');
  await writer.close();
  expect(await files.digest(path)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(files.reads).toBe(0);
  writeFileSync(path, 'longer');
  expect(await files.digest(path)).toBe(createHash('sha256').update('longer').digest('hex'));
});
