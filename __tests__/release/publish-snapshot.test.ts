import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { candidate, sha256 } from '../registry/drafts.js';
import { FolderArtifacts } from '../support/folder-artifacts.js';
import { judge, keepRows, pin, publish, train } from './judged-run.js';

const files = new NodeFiles();
let folder: string;
let context: RegistryContext;

beforeEach(async () => {
  folder = await files.temporary();
  context = contextIn(folder, files);
  await pin(context);
  await train(context, 'w');
  await judge(context);
});
afterEach(() => files.close());

const versions = (): Promise<string[]> => context.registry.versions('flowers');

/** The job that publishes: another machine, where the rows have to come from the artifact of the job before. */
async function asLaterJob(content: string, digest: string): Promise<FolderArtifacts> {
  const artifacts = new FolderArtifacts(join(folder, 'artifacts'));
  await files.write(join(folder, 'upload/data.parquet'), content);
  await artifacts.upload(`mlops-data-${digest}`, join(folder, 'upload'), [join(folder, 'upload/data.parquet')]);
  await files.remove(context.run.path('snapshot/data.parquet'));
  context = { ...context, artifacts: () => Promise.resolve(artifacts) };
  return artifacts;
}

describe('publish with a snapshot', () => {
  test('keeps the rows in the registry, and the manifest names them', async () => {
    const snapshot = await keepRows(context, ['rows', 'more rows']);
    await publish(context, 'release');
    expect((await context.registry.manifest('flowers', '1.0.0')).data.snapshot).toEqual(snapshot);
    for (const { name } of snapshot.files) await context.registry.snapshots.fetch(snapshot, name, join(folder, name));
    expect(await files.text(join(folder, 'data-00002.parquet'))).toBe('more rows');
  });

  test('takes the rows from the artifact of the job before', async () => {
    const snapshot = await keepRows(context, ['rows']);
    await asLaterJob('rows', snapshot.digest);
    await publish(context, 'release');
    await context.registry.snapshots.fetch(snapshot, 'data.parquet', join(folder, 'out'));
    expect(await files.text(join(folder, 'out'))).toBe('rows');
  });

  test.each(['artifact', 'command'] as const)('%s: only names what is kept already', async (kind) => {
    const snapshot = await keepRows(context, ['rows'], { kind });
    await files.remove(context.run.path('snapshot/data.parquet'));
    await publish(context, kind === 'artifact' ? kind : { push: 'a', pull: 'b' });
    expect((await context.registry.manifest('flowers', '1.0.0')).data.snapshot).toEqual(snapshot);
    expect(await files.stat(join(folder, 'registry/data'))).toBeUndefined();
  });

  test('keeps nothing of a rejected candidate', async () => {
    await judge(context, { verdict: 'reject', rule: null });
    await publish(context, 'release');
    const { data } = await context.registry.manifest('flowers', '1.0.0');
    expect(data.snapshot).toBeUndefined();
  });

  const refused: { name: string; given: () => Promise<unknown>; expect: RegExp }[] = [
    {
      name: 'no snapshot',
      given: () => Promise.resolve(),
      expect: /snapshot\/snapshot\.json: not found.*mlops snapshot/,
    },
    {
      name: 'one of other rows',
      given: async () => {
        await keepRows(context, ['rows']);
        await train(context, 'w', { data: { ...candidate().data, fingerprint: sha256('other') } });
        await judge(context);
      },
      expect: /it is of other rows than those that the candidate was trained on/,
    },
    {
      name: 'one for another place',
      given: () => keepRows(context, ['rows'], { kind: 'artifact' }),
      expect: /data\.snapshot says another place by now/,
    },
    {
      name: 'a file that was touched',
      given: async () => {
        await keepRows(context, ['rows']);
        await files.write(context.run.path('snapshot/data.parquet'), 'sown');
      },
      expect: /data\.parquet: its SHA-256/,
    },
    {
      name: 'rows that are nowhere',
      given: async () => {
        await keepRows(context, ['rows']);
        await files.remove(context.run.path('snapshot/data.parquet'));
      },
      expect: /neither in the run directory nor in an artifact mlops-data-[0-9a-f]{64} of this workflow run/,
    },
    {
      name: 'an artifact that somebody else left under the name',
      given: async () => asLaterJob('sown', (await keepRows(context, ['rows'])).digest),
      expect: /artifact mlops-data-.*data\.parquet: its SHA-256.*not the snapshot that was asked for/,
    },
    {
      name: 'a name that leads elsewhere',
      given: async () => {
        const snapshot: Snapshot = await keepRows(context, ['rows']);
        const path = context.run.path('snapshot/snapshot.json');
        await files.write(path, (await files.text(path)).replaceAll(snapshot.files[0]!.name, '../../data.parquet'));
      },
      expect: /snapshot\/snapshot\.json: not a file that `mlops snapshot` of this version wrote/,
    },
  ];
  test.each(refused)('$name: no version is registered', async ({ given, expect: expected }) => {
    await given();
    const cause: unknown = await publish(context, 'release').catch((error: unknown) => error);
    expect(cause).toBeInstanceOf(UserError);
    expect((cause as Error).message).toMatch(expected);
    expect(await versions()).toEqual([]);
    expect(await files.stat(join(folder, 'data.parquet'))).toBeUndefined();
  });
});
