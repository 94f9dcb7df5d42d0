import { describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { describeSystemError } from '../../src/host/system-error.js';
import { temporaryFolder } from '../support/folders.js';

describe('NodeFiles', () => {
  test('a write replaces a file whole and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const files = new NodeFiles();
    await files.write(join(folder, 'deep', 'a.txt'), 'one');
    await files.write(join(folder, 'deep', 'a.txt'), 'two');
    expect(readFileSync(join(folder, 'deep', 'a.txt'), 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['a.txt']);
  });

  test('nothing appears under the name before close, and nothing stays after abort', async () => {
    const folder = temporaryFolder();
    const files = new NodeFiles();
    const path = join(folder, 'a.csv');
    const writer = await files.writer(path);
    await writer.write('x'.repeat(200_000));
    expect(await files.stat(path)).toBeUndefined();
    await writer.abort();
    expect(readdirSync(folder)).toEqual([]);
    const second = await files.writer(path);
    await second.write('a,');
    await second.write(new Uint8Array([98]));
    await second.close();
    expect(readFileSync(path, 'utf8')).toBe('a,b');
  });

  test('of twenty racers that create one file, exactly one wins and the file is its own', async () => {
    const path = join(temporaryFolder(), 'champion', '1.json');
    const files = new NodeFiles();
    const won = await Promise.all(Array.from({ length: 20 }, (_, i) => files.create(path, `racer ${i}`)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe(`racer ${won.indexOf(true)}`);
  });

  test('move refuses a target that exists', async () => {
    const folder = temporaryFolder();
    const files = new NodeFiles();
    for (const name of ['a', 'b']) await files.write(join(folder, name, 'f'), name);
    expect(await files.move(join(folder, 'a'), join(folder, 'b'))).toBe(false);
    expect(await files.move(join(folder, 'a'), join(folder, 'c'))).toBe(true);
    expect(await files.list(folder)).toEqual(['b/f', 'c/f']);
  });

  test('list and glob sort by code unit; links are listed, not followed', async () => {
    const folder = temporaryFolder();
    for (const name of ['b.csv', 'B.csv', 'a.txt']) writeFileSync(join(folder, name), name);
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub', 'c.csv'), '');
    symlinkSync('/', join(folder, 'root'));
    const files = new NodeFiles();
    expect(await files.list(folder)).toEqual(['B.csv', 'a.txt', 'b.csv', 'root', 'sub/c.csv']);
    expect(await files.glob('*.csv', folder)).toEqual(['B.csv', 'b.csv']);
    expect(await files.glob('**/c.csv', folder)).toEqual(['sub/c.csv']);
    expect((await files.stat(join(folder, 'root')))?.kind).toBe('link');
  });

  test('fills memory with as much of a file as has place', async () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, 'abcdef');
    const filled = async (bytes: number): Promise<[number, string]> => {
      const target = Buffer.alloc(bytes, '.');
      return [await new NodeFiles().fill(path, target), target.toString()];
    };
    expect(await filled(4)).toEqual([4, 'abcd']);
    expect(await filled(8)).toEqual([6, 'abcdef..']);
  });

  test('a digest is the SHA-256 of the bytes', async () => {
    const path = join(temporaryFolder(), 'x');
    const bytes = Buffer.alloc(1_000_000, 7);
    writeFileSync(path, bytes);
    expect(await new NodeFiles().digest(path)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test.each([false, true])('a stream puts its chunks into a room it is given, with a digest: %p', async (digest) => {
    const path = join(temporaryFolder(), 'x');
    const bytes = randomBytes(100_001);
    writeFileSync(path, bytes);
    const room = new Uint8Array(20_000);
    const chunks: Buffer[] = [];
    for await (const chunk of new NodeFiles().stream(path, digest, room)) {
      expect(chunk.buffer).toBe(room.buffer);
      chunks.push(Buffer.from(chunk));
      // What reads ahead must leave the chunk alone.
      await setTimeout(1);
      expect(Buffer.from(chunk).equals(chunks.at(-1)!)).toBe(true);
    }
    expect(chunks.length).toBeGreaterThan(10);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  test('a stream that nobody reads to the end leaves the room alone', async () => {
    const path = join(temporaryFolder(), 'x');
    writeFileSync(path, Buffer.alloc(100_000, 1));
    const room = new Uint8Array(20_000);
    for await (const chunk of new NodeFiles().stream(path, false, room)) {
      expect(chunk).toHaveLength(10_000);
      break;
    }
    room.fill(0);
    await setTimeout(20);
    expect(room.every((byte) => byte === 0)).toBe(true);
  });

  test('temporary folders go with close', async () => {
    const files = new NodeFiles(temporaryFolder());
    const folder = await files.temporary();
    await files.write(join(folder, 'a'), 'a');
    await files.close();
    expect(await files.stat(folder)).toBeUndefined();
  });

  test('what has no end, or is far too large for a text, is not read as one', async () => {
    const path = join(temporaryFolder(), 'a.json');
    writeFileSync(path, '');
    truncateSync(path, 200 * 2 ** 20);
    const files = new NodeFiles();
    await expect(files.text(path)).rejects.toThrow(
      new UserError(`${path}: expected a text file of at most 128 MiB, got 209715200 bytes.`),
    );
    await expect(files.text('/dev/zero')).rejects.toThrow(
      new UserError('/dev/zero: cannot read it: it is no ordinary file.'),
    );
  });

  test('a missing file is a sentence with its path', async () => {
    await expect(new NodeFiles().text('/no/such/file.csv')).rejects.toEqual(
      new UserError('/no/such/file.csv: cannot read it: no such file or folder.'),
    );
    const read = async (): Promise<void> => {
      for await (const chunk of new NodeFiles().stream('/no/such/file.csv')) expect(chunk).toBeUndefined();
    };
    await expect(read()).rejects.toEqual(new UserError('/no/such/file.csv: cannot read it: no such file or folder.'));
    const inRoom = new NodeFiles().stream('/no/such/file.csv', false, new Uint8Array(10));
    await expect(inRoom[Symbol.asyncIterator]().next()).rejects.toEqual(
      new UserError('/no/such/file.csv: cannot read it: no such file or folder.'),
    );
  });

  test('a file in the way of a folder is a mistake that a person can mend', async () => {
    const path = join(temporaryFolder(), 'file');
    const files = new NodeFiles();
    await files.write(path, '');
    await expect(files.folder(path)).rejects.toEqual(
      new UserError(`${path}: cannot make this folder: something else has that name already; move it away.`),
    );
  });

  test.each([
    ['ENOSPC', OutsideError, '/x: cannot write it: the disk is full; make room and run again.'],
    [
      'EROFS',
      UserError,
      '/x: cannot write it: the file system is read-only; use a folder that can be written (--workspace, --run-dir, --registry, TMPDIR).',
    ],
    ['EACCES', UserError, '/x: cannot write it: permission denied; give this user the right to it.'],
    ['EWEIRD', OutsideError, '/x: cannot write it (EWEIRD).'],
  ])('the system says %s', (code, kind, sentence) => {
    const described = describeSystemError(Object.assign(new Error('system'), { code }), 'write', '/x');
    expect(described).toBeInstanceOf(kind);
    expect((described as Error).message).toBe(sentence);
  });
});
