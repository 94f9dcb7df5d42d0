import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Verdict } from '../../src/gate/verdict.js';
import { OutsideError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Candidate } from '../../src/model/manifest.js';
import type { Registry } from '../../src/registry/registry.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { draft } from '../registry/drafts.js';
import { judge, pin, publish, train } from './judged-run.js';

const files = new NodeFiles();
let folder: string;
let context: RegistryContext;

beforeEach(async () => {
  folder = await files.temporary();
  context = contextIn(folder, files);
});
afterEach(() => files.close());

async function judged(verdict: Partial<Verdict> = {}, change: Partial<Candidate> = {}, weights = 'w'): Promise<void> {
  await pin(context);
  await train(context, weights, change);
  await judge(context, verdict);
}

/** A registry where somebody else is faster, so many times. */
class TakenRegistry implements Registry {
  readonly location: string;
  readonly snapshots: Registry['snapshots'];

  constructor(
    private readonly inner: Registry,
    private readonly meanwhile: () => Promise<void>,
    private times = 1,
  ) {
    this.location = inner.location;
    this.snapshots = inner.snapshots;
  }

  versions(model: string): ReturnType<Registry['versions']> {
    return this.inner.versions(model);
  }
  manifest(model: string, version: string): ReturnType<Registry['manifest']> {
    return this.inner.manifest(model, version);
  }
  history(model: string): ReturnType<Registry['history']> {
    return this.inner.history(model);
  }
  holdings(model: string): ReturnType<Registry['holdings']> {
    return this.inner.holdings(model);
  }
  attachments(...given: Parameters<Registry['attachments']>): ReturnType<Registry['attachments']> {
    return this.inner.attachments(...given);
  }
  settle(model: string): ReturnType<Registry['settle']> {
    return this.inner.settle(model);
  }
  fetch(...given: Parameters<Registry['fetch']>): ReturnType<Registry['fetch']> {
    return this.inner.fetch(...given);
  }
  promote(...given: Parameters<Registry['promote']>): ReturnType<Registry['promote']> {
    return this.inner.promote(...given);
  }
  async publish(...given: Parameters<Registry['publish']>): ReturnType<Registry['publish']> {
    if (this.times === 0) return this.inner.publish(...given);
    this.times -= 1;
    await this.meanwhile();
    return 'taken';
  }
}

describe('publish, again or at once', () => {
  test('a rerun adopts what the first attempt published', async () => {
    await judged();
    await publish(context);
    expect(await publish(context)).toMatchObject({ version: '1.0.0', status: 'adopted' });
    await pin(context);
    expect(await publish(context)).toMatchObject({ version: '1.0.0', status: 'adopted' });
    expect(await context.registry.versions('flowers')).toEqual(['1.0.0']);
  });

  test('the same model with another verdict is another version', async () => {
    await judged({ verdict: 'inconclusive' });
    await publish(context);
    await judge(context, { verdict: 'promote' });
    expect(await publish(context)).toMatchObject({ version: '1.0.1', status: 'published' });
  });

  test('a number that somebody takes meanwhile leads to the next one', async () => {
    await judged();
    const taker = new TakenRegistry(context.registry, async () => {
      await context.registry.publish(await draft(files, folder, '1.0.0', { params: { epochs: 10, layers: [8, 4] } }));
    });
    expect(await publish({ ...context, registry: taker })).toMatchObject({ version: '1.0.1', status: 'published' });
    expect(await context.registry.versions('flowers')).toEqual(['1.0.0', '1.0.1']);
  });

  test('a number that is reserved, but not listed, leads to the next one', async () => {
    await judged();
    await files.folder(join(context.registry.location, 'flowers', 'versions', '1.0.0'));
    await files.write(join(context.registry.location, 'registry.json'), '{"format":"mlops-registry/1"}');
    expect(await publish(context)).toMatchObject({ version: '1.0.1', status: 'published' });
  });

  test('numbers that stay taken end in an error of the outside', async () => {
    await judged();
    const taken = new TakenRegistry(context.registry, () => Promise.resolve(), Infinity);
    await expect(publish({ ...context, registry: taken })).rejects.toThrow(OutsideError);
  });

  test('five runs at once get five numbers', async () => {
    const contexts: RegistryContext[] = [];
    for (let runner = 0; runner < 5; runner += 1) {
      const own = await files.temporary();
      const each = { ...contextIn(own, files, `a${runner}`), registry: context.registry };
      await pin(each);
      await train(each, `weights ${runner}`);
      await judge(each, { verdict: 'hold' });
      contexts.push(each);
    }
    const published = await Promise.all(contexts.map((each) => publish(each)));
    expect(published.map(({ version }) => version).sort()).toEqual(['1.0.0', '1.0.1', '1.0.2', '1.0.3', '1.0.4']);
  });
});
