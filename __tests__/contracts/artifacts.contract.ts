import { beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifacts } from '../../src/host/artifacts.js';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { content, paths } from '../support/content.js';
import { temporaryFolder } from '../support/folders.js';

/** The cases that every implementation of Artifacts has to pass. `make` gives those of a fresh run. */
export function artifactsContract(name: string, make: () => Artifacts): void {
  describe(`${name} keeps the contract of artifacts`, () => {
    let artifacts: Artifacts;
    let root: string;

    const write = (path: string, text: string): string => {
      const full = join(root, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
      return full;
    };

    beforeEach(() => {
      artifacts = make();
      root = join(temporaryFolder(), 'run');
      mkdirSync(root);
    });

    test('a fresh run has none', async () => {
      expect(await artifacts.list()).toEqual([]);
    });

    test('files come back as they were, with their folders', async () => {
      const files = [
        write('a.txt', 'a'),
        write('deep/er/ä b.json', '{}'),
        write('empty', ''),
        write('.hidden/x', 'x'),
        write('large', 'x'.repeat(3_000_000)),
      ];
      const kept = await artifacts.upload('mlops-flowers-candidate-1', root, files);
      expect(await artifacts.list()).toEqual([kept]);
      expect(kept).toMatchObject({ name: 'mlops-flowers-candidate-1', id: expect.any(Number) });
      const to = join(temporaryFolder(), 'new', 'folder');
      await artifacts.download(kept, to);
      expect(content(to)).toEqual(content(root));
    });

    test('only what is named is kept, and what is there besides stays', async () => {
      const one = write('gate/verdict.json', 'new');
      write('split/test.csv', 'rows');
      const kept = await artifacts.upload('one', root, [one]);
      const to = temporaryFolder();
      mkdirSync(join(to, 'gate'));
      writeFileSync(join(to, 'gate', 'verdict.json'), 'old and longer');
      writeFileSync(join(to, 'gate', 'other'), 'stays');
      await artifacts.download(kept, to);
      expect(paths(to)).toEqual(['gate/other', 'gate/verdict.json']);
      expect(readFileSync(join(to, 'gate', 'verdict.json'), 'utf8')).toBe('new');
    });

    test('a list is in the order in which artifacts were kept', async () => {
      for (const each of ['c', 'a', 'b']) await artifacts.upload(each, root, [write(each, each)]);
      expect((await artifacts.list()).map((each) => each.name)).toEqual(['c', 'a', 'b']);
    });

    test('a name is taken once', async () => {
      await artifacts.upload('one', root, [write('a', 'first')]);
      const again = artifacts.upload('one', root, [write('a', 'second')]);
      await expect(again).rejects.toThrow(UserError);
      await expect(again).rejects.toThrow(/has one of that name already/);
      const to = temporaryFolder();
      await artifacts.download((await artifacts.list())[0]!, to);
      expect(readFileSync(join(to, 'a'), 'utf8')).toBe('first');
    });

    test('one file is kept as it is', async () => {
      const kept = await artifacts.uploadFile('mlops-flowers-report-1.html', write('report/report.html', '<p>PK</p>'));
      expect(await artifacts.list()).toEqual([kept]);
      const to = temporaryFolder();
      await artifacts.download(kept, to);
      expect(content(to)).toEqual({ 'mlops-flowers-report-1.html': content(join(root, 'report/report.html'))[''] });
    });

    test('nothing is no artifact', async () => {
      await expect(artifacts.upload('none', root, [])).rejects.toThrow(UserError);
      expect(await artifacts.list()).toEqual([]);
    });

    test('what is missing or lies elsewhere is not kept', async () => {
      const outside = join(temporaryFolder(), 'x');
      writeFileSync(outside, 'x');
      for (const path of [join(root, 'missing'), outside])
        await expect(artifacts.upload('x', root, [path])).rejects.toThrow(UserError);
      expect(await artifacts.list()).toEqual([]);
    });

    test('one that is not there cannot be had', async () => {
      const to = join(temporaryFolder(), 'to');
      await expect(artifacts.download({ name: 'gone', id: 4711, size: 1 }, to)).rejects.toThrow(OutsideError);
      expect(existsSync(to)).toBe(false);
    });
  });
}

/** A link whose target must not leave the machine. */
export function plantLink(root: string): string {
  const secret = join(temporaryFolder(), 'secret');
  writeFileSync(secret, 'secret');
  symlinkSync(secret, join(root, 'link'));
  return join(root, 'link');
}
