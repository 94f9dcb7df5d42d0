import { afterAll, describe, expect, test } from '@jest/globals';
import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { NodeFiles } from '../../src/host/node-files.js';
import { attachedFiles } from '../../src/registry/attached.js';
import { damage, parseRecord, readRecord } from '../../src/registry/damage.js';
import { fileProblem } from '../../src/registry/verified-copy.js';
import { fileOf } from '../../src/registry/missing-snapshot.js';
import { sha256 } from './drafts.js';

const schema = z.strictObject({ format: z.literal('mlops-thing/2'), at: z.strictObject({ n: z.number() }).optional() });
const parse = (text: string): unknown => parseRecord('p.json', text, 'mlops-thing/2', schema);

describe('a record of the registry', () => {
  const damaged: { name: string; given: string; expect: string }[] = [
    {
      name: 'a nested key',
      given: '{"format":"mlops-thing/2","at":{"n":"x"}}',
      expect: 'a valid mlops-thing/2 (key at.n).',
    },
    { name: 'a null', given: 'null', expect: 'p.json: not a valid mlops-thing/2.' },
    { name: 'a number', given: '7', expect: 'p.json: not a valid mlops-thing/2.' },
    { name: 'a text', given: '"format"', expect: 'p.json: not a valid mlops-thing/2.' },
    {
      name: 'a format that is no text',
      given: '{"format":3}',
      expect: 'p.json: not a valid mlops-thing/2 (key format).',
    },
    { name: 'an older format', given: '{"format":"mlops-thing/1"}', expect: '(key format)' },
    { name: 'a newer format of another kind', given: '{"format":"mlops-other/3"}', expect: '(key format)' },
    { name: 'no JSON', given: '{', expect: 'p.json: it is not JSON, or was cut short.' },
  ];
  test.each(damaged)('with $name is damaged', ({ given, expect: sentence }) => {
    expect(() => parse(given)).toThrow(sentence);
    expect(() => parse(given)).toThrow('restore this file');
  });

  test('of a newer form asks for an update; of this one is read', () => {
    expect(() => parse('{"format":"mlops-thing/10","new":1}')).toThrow(
      'p.json: it has the format mlops-thing/10, this version of mlops reads up to mlops-thing/2; update mlops-action.',
    );
    expect(parse('{"format":"mlops-thing/2"}')).toEqual({ format: 'mlops-thing/2' });
    // A format without a number has no newer one.
    const plain = z.strictObject({ format: z.literal('mlops-thing') });
    expect(() => parseRecord('p', '{"format":"mlops-thing/3"}', 'mlops-thing', plain)).toThrow('(key format)');
  });

  test('keeps what caused it', () => {
    const cause = new Error('why');
    expect(damage('p', 'what', cause).cause).toBe(cause);
    expect(Object.hasOwn(damage('p', 'what'), 'cause')).toBe(false);
  });
});

describe('a file of the registry', () => {
  const files = new NodeFiles();
  afterAll(() => files.close());

  test('is missing, no file, cut, changed or whole', async () => {
    const folder = await files.temporary();
    const [whole, empty, link, none] = ['whole', 'empty', 'link', 'none'].map((name) => join(folder, name));
    await files.write(whole!, 'text');
    await files.write(empty!, '');
    await symlink(whole!, link!);
    const expected = { size: 4, sha256: sha256('text') };
    const problems = [];
    for (const path of [whole, none, folder, link, empty]) problems.push(await fileProblem(files, path!, expected));
    expect(problems).toEqual([
      null,
      'it is missing',
      'expected a file, found a folder',
      'expected a file, found a link',
      'expected 4 bytes, found 0',
    ]);
    expect(await fileProblem(files, whole!, { ...expected, sha256: sha256('else') })).toBe(
      'its SHA-256 is not the one in manifest.json',
    );
    await expect(readRecord(files, none!, 'mlops-thing/2', schema)).rejects.toThrow('none: it is missing');
    await expect(readRecord(files, folder, 'mlops-thing/2', schema)).rejects.toThrow('expected a file, found a folder');
    await expect(readRecord(files, link!, 'mlops-thing/2', schema)).rejects.toThrow('expected a file, found a link');
    const attached = (path: string): unknown =>
      attachedFiles(files, { attachments: { 'a.html': path } } as unknown as Parameters<typeof attachedFiles>[1]);
    expect(await attached(whole!)).toEqual([{ name: 'a.html', path: whole, ...expected }]);
    expect(await attached(empty!)).toEqual([]);
    await expect(attached(none!)).rejects.toThrow('expected a file to put beside the version, found none.');
    await expect(attached(folder)).rejects.toThrow('expected a file to put beside the version, found folder.');
    await truncate(whole!, 3);
    expect(await fileProblem(files, whole!, expected)).toBe('expected 4 bytes, found 3');
  });
});

test('a snapshot names the files that it has', () => {
  const snapshot = { digest: 'd', files: ['a.csv', 'b.csv'].map((name) => ({ name, size: 1, sha256: 's' })) };
  const given = snapshot as unknown as Parameters<typeof fileOf>[0];
  expect(fileOf(given, 'b.csv')).toBe(given.files[1]);
  expect(() => fileOf(given, 'c.csv')).toThrow('snapshot d: it has no file "c.csv"; it has a.csv, b.csv.');
});
