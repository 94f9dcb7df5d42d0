import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { UserError } from '../../src/host/errors.js';
import { packModel, unpackModel } from '../../src/model/archive.js';
import { modelDigest, verifyModel } from '../../src/model/digest.js';
import { python } from '../support/python.js';
import { type Item, tar } from '../support/tar.js';

let root = '';
const files = new NodeFiles();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const at = (...parts: string[]): string => join(root, ...parts);

function pax(path: string): Item {
  const record = ` path=${path}\n`;
  let length = record.length + 1;
  while (String(length).length + record.length !== length) length = String(length).length + record.length;
  return { name: 'PaxHeader', type: 'x', content: `${length}${record}` };
}

async function sample(folder: string): Promise<void> {
  await mkdir(join(folder, 'sub'), { recursive: true });
  await writeFile(join(folder, 'model.json'), '{"a":1}\n');
  await writeFile(join(folder, 'sub', 'weights.bin'), Buffer.alloc(300_000, 7));
  await writeFile(join(folder, 'empty'), '');
  await writeFile(join(folder, `${'long'.repeat(40)}.txt`), 'a name over 100 bytes');
}

describe('packModel and unpackModel', () => {
  test('what was packed comes back, and equal files give equal bytes', async () => {
    await sample(at('one'));
    await sample(at('two'));
    await packModel(files, at('one'), at('one.tar.gz'));
    await packModel(files, at('two'), at('two.tar.gz'));
    expect(await readFile(at('one.tar.gz'))).toEqual(await readFile(at('two.tar.gz')));
    await unpackModel(files, at('one.tar.gz'), at('back'));
    expect(await modelDigest(files, at('back'))).toEqual(await modelDigest(files, at('one')));
  });

  test('the gzip header holds no time and no system', async () => {
    await sample(at('one'));
    await packModel(files, at('one'), at('one.tar.gz'));
    const bytes = await readFile(at('one.tar.gz'));
    expect([...bytes.subarray(0, 8)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
  });

  test('archives of GNU tar and of Python, in their formats, are read', async () => {
    await sample(at('one'));
    await writeFile(at('one', 'größe.txt'), 'a name beyond ASCII');
    const names = await readdir(at('one'));
    for (const format of ['gnu', 'posix'])
      execFileSync('tar', ['-C', at('one'), `--format=${format}`, '-czf', at(`tar-${format}.tar.gz`), ...names]);
    const script = `
import sys, tarfile
root, target, format, *names = sys.argv[1:]
with tarfile.open(target, 'w:gz', format=getattr(tarfile, format)) as archive:
    for name in names: archive.add(root + '/' + name, name)
`;
    for (const format of ['GNU_FORMAT', 'PAX_FORMAT'])
      python(script, at('one'), at(`python-${format}.tar.gz`), format, ...names);
    const archives = (await readdir(root)).filter((name) => name.endsWith('.tar.gz'));
    expect(archives).toHaveLength(4);
    for (const archive of archives) {
      await unpackModel(files, at(archive), at('back'));
      expect(await modelDigest(files, at('back'))).toEqual(await modelDigest(files, at('one')));
    }
  });

  test('unpacking replaces what was there', async () => {
    await sample(at('one'));
    await packModel(files, at('one'), at('one.tar.gz'));
    await mkdir(at('back'));
    await writeFile(at('back', 'stale'), 'x');
    await unpackModel(files, at('one.tar.gz'), at('back'));
    expect(await readdir(at('back'))).not.toContain('stale');
  });

  test.each([
    { name: 'an empty folder', make: async (folder: string) => mkdir(folder), expect: /empty/ },
    {
      name: 'a link',
      make: async (folder: string) => {
        await sample(folder);
        await symlink('/etc/passwd', join(folder, 'link'));
      },
      expect: /ordinary files only, this is a link\./,
    },
    {
      name: 'a pipe',
      make: async (folder: string) => {
        await sample(folder);
        execFileSync('mkfifo', [join(folder, 'pipe')]);
      },
      expect: /one\/pipe: a model holds ordinary files only, this is a socket, a pipe or a device\./,
    },
    {
      name: 'a name with a line feed',
      make: async (folder: string) => {
        await sample(folder);
        await writeFile(join(folder, 'a\nb'), '');
      },
      expect: /control characters/,
    },
  ])('does not pack $name', async ({ make, expect: message }) => {
    await make(at('one'));
    const packing = packModel(files, at('one'), at('one.tar.gz'));
    await expect(packing).rejects.toThrow(UserError);
    await expect(packing).rejects.toThrow(message);
    expect(await readdir(root)).toEqual(['one']);
    if (message.source.includes('ordinary')) await expect(modelDigest(files, at('one'))).rejects.toThrow(message);
  });
});

describe('hostile archives', () => {
  const good: Item = { name: 'model.json', content: '{}' };
  const cases: { name: string; items: readonly Item[]; expect: RegExp }[] = [
    { name: 'an absolute path', items: [good, { name: '/tmp/x' }], expect: /absolute/ },
    { name: 'a way out', items: [good, { name: '../x', content: 'y' }], expect: /leads out/ },
    { name: 'a way out in the middle', items: [good, { name: 'a/../../x', content: 'y' }], expect: /leads out/ },
    { name: 'a way out in a pax header', items: [good, pax('../../x'), { name: 'x' }], expect: /leads out/ },
    { name: 'a drive of Windows', items: [good, { name: 'C:x' }], expect: /colon/ },
    { name: 'a backslash', items: [good, { name: '..\\x' }], expect: /backslash/ },
    { name: 'a symbolic link', items: [good, { name: 'x', type: '2', link: '/etc' }], expect: /a symlink/ },
    { name: 'a hard link', items: [good, { name: 'x', type: '1', link: '/etc/passwd' }], expect: /a link/ },
    { name: 'a device', items: [good, { name: 'x', type: '3' }], expect: /character-device/ },
    { name: 'a fifo', items: [good, { name: 'x', type: '6' }], expect: /fifo/ },
    { name: 'the same name twice', items: [good, good], expect: /same name/ },
    { name: 'the same name in another case', items: [good, { name: 'MODEL.json' }], expect: /same name/ },
    { name: 'a file below a file', items: [good, { name: 'model.json/x' }], expect: /name of its folder/ },
    {
      name: 'a file in place of a folder',
      items: [{ name: 'a/x' }, { name: 'a' }],
      expect: /a folder has the same name/,
    },
    { name: 'a reserved name', items: [good, { name: 'aux.txt' }], expect: /reserved/ },
    { name: 'a name with a control character', items: [good, { name: 'a\u001bb' }], expect: /control/ },
    { name: 'too many files', items: [good, { name: 'a' }, { name: 'b' }, { name: 'c' }], expect: /more than 3 files/ },
    { name: 'too many bytes', items: [good, { name: 'a', content: 'x'.repeat(5000) }], expect: /more than 4000 bytes/ },
    { name: 'nothing', items: [], expect: /no files/ },
    { name: 'a folder out of it', items: [good, { name: '../x/', type: '5' }], expect: /leads out/ },
    {
      name: 'a sparse file',
      items: [good, { name: 'x', type: 'S' }],
      expect: /ordinary files only, this is a sparse file/,
    },
    {
      name: 'a sparse file in a pax header',
      items: [good, { name: 'p', type: 'x', content: '22 GNU.sparse.major=1\n' }, { name: 'x' }],
      expect: /ordinary files only, this is a sparse file/,
    },
    { name: 'a kind that nobody knows', items: [{ name: 'x', type: 'Z' }], expect: /this is a member of the type "Z"/ },
    // Readers that keep its records copy them for every file: a small archive can take hours.
    {
      name: 'a header for all files',
      items: [{ name: 'g', type: 'g', content: '9 a=bcde\n' }, good],
      expect: /this is a header for all files/,
    },
    {
      name: 'two headers for one file',
      items: [pax('a'), pax('b'), good],
      expect: /truncated or corrupt \(two headers for one file\)/,
    },
    { name: 'a header without its file', items: [good, pax('a')], expect: /\(the file of a header is missing\)/ },
    {
      name: 'a header of a length that is none',
      items: [{ name: 'p', type: 'x', content: '-9 path=x\n' }, good],
      expect: /\(a number that is none\)/,
    },
    {
      name: 'a header that is too long',
      items: [{ name: 'p', type: 'x', content: 'x'.repeat(70_000) }, good],
      expect: /\(a header of 70000 bytes\)/,
    },
    {
      name: 'too many folders',
      items: [1, 2, 3, 4].map((n) => ({ name: `${n}/`, type: '5' })),
      expect: /more than 3 files/,
    },
  ];
  test.each(cases)('$name', async ({ items, expect: message }) => {
    await writeFile(at('x.tar.gz'), gzipSync(tar(items)));
    const unpacking = unpackModel(files, at('x.tar.gz'), at('in', 'model'), { files: 3, bytes: 4000 });
    await expect(unpacking).rejects.toThrow(UserError);
    await expect(unpacking).rejects.toThrow(message);
    await expect(unpacking).rejects.toThrow('x.tar.gz');
    expect(await readdir(at('in'))).toEqual([]);
    await expect(stat(at('x'))).rejects.toThrow('ENOENT');
  });

  test('folders are taken as they come', async () => {
    await writeFile(
      at('x.tar.gz'),
      gzipSync(
        tar([
          { name: 'a/', type: '5' },
          { name: 'a/b', content: 'c' },
        ]),
      ),
    );
    await unpackModel(files, at('x.tar.gz'), at('model'));
    expect(await readFile(at('model', 'a', 'b'), 'utf8')).toBe('c');
  });

  test('cut or changed anywhere, it is refused and nothing is left', async () => {
    await sample(at('one'));
    await packModel(files, at('one'), at('one.tar.gz'));
    const whole = await readFile(at('one.tar.gz'));
    const damaged = [0, 1, 9, 30, Math.floor(whole.length / 2), whole.length - 1].map((cut) => whole.subarray(0, cut));
    for (const place of [0, 12, Math.floor(whole.length / 2), whole.length - 6]) {
      const changed = Buffer.from(whole);
      changed[place]! ^= 0xff;
      damaged.push(changed);
    }
    for (const bytes of damaged) {
      await writeFile(at('bad.tar.gz'), bytes);
      const unpacking = unpackModel(files, at('bad.tar.gz'), at('model'));
      await expect(unpacking).rejects.toThrow(UserError);
      await expect(unpacking).rejects.toThrow(/bad\.tar\.gz: .*(truncated or corrupt|no files)/);
    }
    expect((await readdir(root)).sort()).toEqual(['bad.tar.gz', 'one', 'one.tar.gz']);
  });

  test.each([
    { name: 'no end', bytes: tar([{ name: 'a' }]).subarray(0, -1024), expect: /\(it is cut off\)/ },
    {
      name: 'something after its end',
      bytes: Buffer.concat([tar([{ name: 'a' }]), tar([{ name: 'b' }])]),
      expect: /\(something follows its end\)/,
    },
  ])('an archive with $name', async ({ bytes, expect: message }) => {
    await writeFile(at('x.tar.gz'), gzipSync(bytes));
    await expect(unpackModel(files, at('x.tar.gz'), at('model'))).rejects.toThrow(message);
    expect(await readdir(root)).toEqual(['x.tar.gz']);
  });

  test('an archive that is not there', async () => {
    await expect(unpackModel(files, at('none.tar.gz'), at('model'))).rejects.toThrow(/none\.tar\.gz.*no such file/);
  });
});

describe('modelDigest', () => {
  test('names and bytes count, nothing else', async () => {
    await sample(at('one'));
    const before = await modelDigest(files, at('one'));
    expect(Object.keys(before.files)).toEqual(['empty', `${'long'.repeat(40)}.txt`, 'model.json', 'sub/weights.bin']);
    expect(before.files['empty']).toEqual({
      size: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    });
    await writeFile(at('one', 'model.json'), '{"a":2}\n');
    const after = await modelDigest(files, at('one'));
    expect(after.digest).not.toBe(before.digest);
    await expect(verifyModel(files, at('one'), before, 'm 1.0.0')).rejects.toThrow(/m 1\.0\.0: .*model\.json differs/);
    await expect(verifyModel(files, at('one'), after, 'm 1.0.0')).resolves.toBeUndefined();
  });
});
