import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Manifest } from '../../src/model/manifest.js';
import type { ChampionRecord } from '../../src/registry/record.js';
import type { Registry, VersionDraft } from '../../src/registry/registry.js';
import { pullVersion } from '../../src/registry/pull.js';
import { epochsOf } from '../../src/registry/epochs.js';
import { draft, record, sha256, withFile } from '../registry/drafts.js';

/** An empty registry for one test. */
export interface RegistryUnderTest {
  readonly registry: Registry;
  /** A model name that it holds nothing of. */
  readonly model: string;
  /** The same registry as another process opens it. */
  readonly again: () => Registry;
  /** Replaces a file of a version by other bytes of the same length, behind the registry's back. */
  readonly damage: (version: string, file: string) => Promise<void>;
}

const invalidNames = ['', 'Upper', '../up', 'a/b', '-a', 'a b', 'a.b', '__proto__', 'a\n'];
const invalidVersions = ['', '1.0', 'v1.0.0', '1.0.0-rc1', '01.0.0', '../1.0.0', '1.0.0/..', '1.0.0\n'];
const invalidFiles = ['', '..', '../x', 'a/b', '.hidden', 'manifest.json', '/etc/passwd', 'a\\b', '-x'];

/** The cases that every registry has to pass. `make` gives a fresh, empty one. */
export function registryContract(name: string, make: () => Promise<RegistryUnderTest>): void {
  describe(`${name} keeps the registry's contract`, () => {
    const files = new NodeFiles();
    let registry: Registry;
    let model: string;
    let again: RegistryUnderTest['again'];
    let damage: RegistryUnderTest['damage'];
    let folder: string;

    beforeEach(async () => {
      ({ registry, model, again, damage } = await make());
      folder = await files.temporary();
    });
    afterEach(() => files.close());

    const make1 = (version: string, change: Partial<Manifest> = {}, content?: string): Promise<VersionDraft> =>
      draft(files, folder, version, { name: model, ...change }, content);
    const publish = async (...versions: string[]): Promise<void> => {
      for (const version of versions) expect(await registry.publish(await make1(version))).toBe('published');
    };
    const entry = (number: number, version: string, change: Partial<ChampionRecord> = {}): ChampionRecord =>
      record(model, number, version, change);

    test('an empty registry has no versions, no history, and says that a version does not exist', async () => {
      expect(await registry.versions(model)).toEqual([]);
      expect(await registry.history(model)).toEqual([]);
      await expect(registry.manifest(model, '1.0.0')).rejects.toThrow(/no such version/);
      await expect(registry.fetch(model, '1.0.0', 'model.tar.gz', join(folder, 'x'))).rejects.toThrow(
        /no such version/,
      );
    });

    test('a published version reads back as it was written, file by file', async () => {
      const version = await make1('1.0.0');
      expect(await registry.publish(version)).toBe('published');
      expect(await registry.versions(model)).toEqual(['1.0.0']);
      expect(await registry.manifest(model, '1.0.0')).toEqual(version.manifest);
      for (const [file, path] of Object.entries(version.files)) {
        const to = join(folder, 'out', file);
        await registry.fetch(model, '1.0.0', file, to);
        expect(await files.text(to)).toBe(await files.text(path));
      }
    });

    test('the frozen test rows of an epoch are found again by whoever reads the registry', async () => {
      const rows = new Uint8Array(Float64Array.of(1, 2, 3).buffer);
      const epoch = { number: 1, looks: 20, frozen: 3, key: sha256('key') };
      await registry.publish(await withFile(files, folder, await make1('1.0.0', { epoch }), 'test-rows.bin', rows));
      await registry.publish(await make1('1.1.0', { epoch, champion: { number: 1, version: '1.0.0' } }));
      const [found] = epochsOf((await again().holdings(model)).manifests);
      expect(found).toMatchObject({ number: 1, opener: '1.0.0', frozen: 3, looks: 20 });
      expect(found!.questions).toHaveLength(2);
      const to = join(folder, 'out', 'rows');
      await again().fetch(model, found!.opener, 'test-rows.bin', to);
      expect(Buffer.from(await files.read(to)).equals(rows)).toBe(true);
    });

    test('versions are in the order of semantic versioning', async () => {
      await publish('1.10.0', '1.9.0', '2.0.0', '1.9.10', '1.0.0');
      expect(await registry.versions(model)).toEqual(['1.0.0', '1.9.0', '1.9.10', '1.10.0', '2.0.0']);
    });

    test('models of one registry do not see each other', async () => {
      await publish('1.0.0');
      const other = `${model}-2`;
      expect(await registry.versions(other)).toEqual([]);
      expect(await registry.publish(await make1('1.0.0', { name: other }))).toBe('published');
      expect((await registry.manifest(other, '1.0.0')).name).toBe(other);
    });

    test('a taken number stays what it is', async () => {
      await publish('1.0.0');
      expect(await registry.publish(await make1('1.0.0', { actor: 'eve' }, 'another model'))).toBe('taken');
      expect((await registry.manifest(model, '1.0.0')).actor).toBe('ada');
      await registry.fetch(model, '1.0.0', 'model.tar.gz', join(folder, 'out'));
      expect(await files.text(join(folder, 'out'))).toBe('model of 1.0.0');
    });

    test('of ten that publish one number at once, one does, and the version is whole', async () => {
      const drafts = [];
      for (let racer = 0; racer < 10; racer += 1) {
        drafts.push(
          await draft(files, join(folder, String(racer)), '1.0.0', { name: model, actor: `a${racer}` }, `by ${racer}`),
        );
      }
      const answers = await Promise.all(drafts.map((each) => registry.publish(each)));
      expect(answers.filter((answer) => answer === 'published')).toHaveLength(1);
      const { actor } = await registry.manifest(model, '1.0.0');
      expect(actor).toBe(`a${answers.indexOf('published')}`);
      await registry.fetch(model, '1.0.0', 'model.tar.gz', join(folder, 'out'));
      expect(await files.text(join(folder, 'out'))).toBe(`by ${answers.indexOf('published')}`);
    });

    test('a draft whose files are not those of its manifest is refused and leaves nothing', async () => {
      const whole = await make1('1.0.0');
      const changed = await make1('1.0.1');
      await files.write(changed.files['model.tar.gz'] ?? '', 'model of 9.9.9');
      const missing: VersionDraft = {
        manifest: whole.manifest,
        files: { 'verdict.json': whole.files['verdict.json'] ?? '' },
        attachments: {},
      };
      await expect(registry.publish(changed)).rejects.toThrow(/model\.tar\.gz.*SHA-256/);
      await expect(registry.publish(missing)).rejects.toThrow(/manifest lists/);
      expect(await registry.versions(model)).toEqual([]);
      expect(await registry.publish(whole)).toBe('published');
    });

    test('a rejected version has no model, and says so', async () => {
      const verdict: Manifest['verdict'] = { verdict: 'reject', part: 'validation', rule: null, sha256: '' };
      expect(await registry.publish(await make1('1.0.0', { verdict }))).toBe('published');
      expect(Object.keys((await registry.manifest(model, '1.0.0')).files)).toEqual(['verdict.json']);
      await expect(registry.fetch(model, '1.0.0', 'model.tar.gz', join(folder, 'x'))).rejects.toThrow(/rejected/);
      await expect(registry.promote(entry(1, '1.0.0'))).rejects.toThrow(/rejected/);
      expect(await registry.history(model)).toEqual([]);
    });

    test('the history grows by one record at a time and reads back in order', async () => {
      await publish('1.0.0', '1.1.0');
      const records = [
        entry(1, '1.0.0'),
        entry(2, '1.1.0', { anchor: '1.0.0', kind: 'person', reason: 'wanted "now"\nand here' }),
        entry(3, '1.0.0', { kind: 'rollback' }),
      ];
      for (const each of records) expect(await registry.promote(each)).toBe('promoted');
      expect(await registry.history(model)).toEqual(records);
    });

    test('a promotion that expects an earlier champion is told that it moved', async () => {
      await publish('1.0.0', '1.1.0');
      expect(await registry.promote(entry(1, '1.0.0'))).toBe('promoted');
      expect(await registry.promote(entry(1, '1.1.0'))).toBe('moved');
      expect((await registry.history(model)).map(({ version }) => version)).toEqual(['1.0.0']);
      await expect(registry.promote(entry(3, '1.1.0'))).rejects.toThrow(/gap/);
    });

    test('only a version that exists becomes champion or anchor', async () => {
      await publish('1.0.0');
      await expect(registry.promote(entry(1, '2.0.0'))).rejects.toThrow(/no such version/);
      await expect(registry.promote(entry(1, '1.0.0', { anchor: '2.0.0' }))).rejects.toThrow(/no such version/);
      expect(await registry.history(model)).toEqual([]);
    });

    test.each([2, 20])('of %i that promote at once, exactly one does', async (racers) => {
      await publish('1.0.0');
      const attempts = Array.from({ length: racers }, (_, racer) => entry(1, '1.0.0', { actor: `a${racer}` }));
      const answers = await Promise.all(attempts.map((each) => registry.promote(each)));
      expect(answers.filter((answer) => answer === 'promoted')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'moved')).toHaveLength(racers - 1);
      expect(await registry.history(model)).toEqual([attempts[answers.indexOf('promoted')]]);
    });

    test('a damaged model is refused by name, and the target is not written', async () => {
      await publish('1.0.0');
      await damage('1.0.0', 'model.tar.gz');
      const to = join(folder, 'out');
      await files.write(to, 'as before');
      await expect(registry.fetch(model, '1.0.0', 'model.tar.gz', to)).rejects.toThrow(
        /model\.tar\.gz.*SHA-256.*restore/,
      );
      expect(await files.text(to)).toBe('as before');
    });

    test('a damaged manifest is refused by name', async () => {
      await publish('1.0.0');
      await damage('1.0.0', 'manifest.json');
      await expect(registry.manifest(model, '1.0.0')).rejects.toThrow(/manifest\.json.*restore/);
    });

    test('what comes along is no part of the version: it is told, fetched and verified by its digest', async () => {
      const version = await draft(files, folder, '1.0.0', { name: model }, 'm', '<p>report</p>');
      expect(await registry.publish(version)).toBe('published');
      const reader = again();
      expect(await reader.manifest(model, '1.0.0')).toEqual(version.manifest);
      expect(await reader.attachments(model, '1.0.0')).toEqual({ 'report.html': sha256('<p>report</p>') });
      await reader.fetch(model, '1.0.0', 'report.html', join(folder, 'out'));
      expect(await files.text(join(folder, 'out'))).toBe('<p>report</p>');
      await expect(reader.fetch(model, '1.0.0', 'other.html', join(folder, 'x'))).rejects.toThrow(/has no file/);
    });

    test('what comes along is pulled with the version, and a damaged one is refused by name', async () => {
      await registry.publish(await draft(files, folder, '1.0.0', { name: model }, 'm', '<p>report</p>'));
      const pulled = await pullVersion(again(), files, model, '1.0.0', join(folder, 'whole'));
      expect(pulled.files).toEqual(['manifest.json', 'verdict.json', 'model.tar.gz', 'report.html']);
      expect(await files.text(join(folder, 'whole', 'report.html'))).toBe('<p>report</p>');
      await damage('1.0.0', 'report.html');
      await expect(pullVersion(again(), files, model, '1.0.0', join(folder, 'broken'))).rejects.toThrow(
        /report\.html.*SHA-256.*restore/,
      );
    });

    test('a version that is there is taken as it is, whatever the report', async () => {
      const make2 = (report: string | null): Promise<VersionDraft> =>
        draft(files, folder, '1.0.0', { name: model }, 'm', report);
      await registry.publish(await make2('<p>first</p>'));
      for (const report of ['<p>second</p>', null]) {
        expect(['published', 'taken']).toContain(await again().publish(await make2(report)));
        expect(await again().attachments(model, '1.0.0')).toEqual({ 'report.html': sha256('<p>first</p>') });
      }
    });

    test('without anything along there is nothing to tell', async () => {
      await publish('1.0.0');
      expect(await again().attachments(model, '1.0.0')).toEqual({});
      await expect(again().attachments(model, '2.0.0')).rejects.toThrow(/no such version/);
    });

    test.each(['verdict.json', 'SHA256SUMS', 'manifest.json', '../up'])('%j cannot come along', async (file) => {
      const whole = await make1('1.0.0');
      const attachments = { [file]: whole.files['verdict.json'] ?? '' };
      await expect(registry.publish({ ...whole, attachments })).rejects.toThrow(/both a file|plain file name/);
      expect(await registry.versions(model)).toEqual([]);
    });

    test('all that it holds of a model is read at once as one by one', async () => {
      await publish('1.0.0', '1.10.0', '1.9.0');
      const records = [entry(1, '1.0.0'), entry(2, '1.10.0', { anchor: '1.0.0' })];
      for (const each of records) await registry.promote(each);
      await registry.publish(await make1('1.0.0', { name: `${model}-2` }));
      const { manifests, history } = await again().holdings(model);
      expect(manifests.map(({ name: of, version }) => `${of} ${version}`)).toEqual([
        `${model} 1.0.0`,
        `${model} 1.9.0`,
        `${model} 1.10.0`,
      ]);
      expect(history).toEqual(records);
      expect(await again().holdings(`${model}-3`)).toEqual({ manifests: [], history: [] });
    });

    test('nothing is left undone behind a promotion that ended', async () => {
      expect(await registry.settle(model)).toBe(false);
      await publish('1.0.0');
      expect(await again().settle(model)).toBe(false);
      await registry.promote(entry(1, '1.0.0'));
      expect(await again().settle(model)).toBe(false);
    });

    test.each(invalidNames)('model name %j is refused', async (hostile) => {
      await expect(registry.versions(hostile)).rejects.toThrow(/model name/);
      await expect(registry.history(hostile)).rejects.toThrow(/model name/);
      await expect(registry.publish(await make1('1.0.0', { name: hostile }))).rejects.toThrow(/model name/);
    });

    test.each(invalidVersions)('version %j is refused', async (hostile) => {
      const whole = await make1('1.0.0');
      await expect(registry.manifest(model, hostile)).rejects.toThrow(/version/);
      await expect(registry.publish({ ...whole, manifest: { ...whole.manifest, version: hostile } })).rejects.toThrow(
        /version/,
      );
    });

    test.each(invalidFiles)('file name %j is refused', async (hostile) => {
      await publish('1.0.0');
      const { manifest, files: paths } = await make1('1.1.0');
      const verdict = manifest.files['verdict.json'] ?? { size: 0, sha256: '' };
      const added: VersionDraft = {
        manifest: { ...manifest, files: { ...manifest.files, [hostile]: verdict } },
        files: { ...paths, [hostile]: paths['verdict.json'] ?? '' },
        attachments: {},
      };
      await expect(registry.fetch(model, '1.0.0', hostile, join(folder, 'x'))).rejects.toThrow(/plain file name/);
      await expect(registry.publish(added)).rejects.toThrow(/plain file name/);
      expect(await registry.versions(model)).toEqual(['1.0.0']);
    });
  });
}
