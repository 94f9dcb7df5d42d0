import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import type { Clock } from '../../host/clock.js';
import { OutsideError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { parseJson } from '../../host/json.js';
import { takeLock, type LockOwner } from '../../run/lock.js';

/** Stands in a folder that is whole. */
const readyFile = 'mlops-environment.json';

/** An environment that nobody used for so long is removed. */
const unusedMs = 30 * 24 * 3600 * 1000;
const touchMs = 24 * 3600 * 1000;
const patienceMs = 30 * 60 * 1000;

/** What is known of a whole environment. */
const contentSchema = z.strictObject({
  format: z.literal('mlops-environment/2'),
  python: z.string(),
  packages: z.array(
    z.strictObject({
      name: z.string(),
      version: z.string(),
      editable: z.boolean(),
      sha256: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
      origin: z.string().optional(),
    }),
  ),
});
export type Content = z.infer<typeof contentSchema>;

/** What keeping needs. */
export interface StoreContext {
  readonly files: Files;
  readonly clock: Clock;
  readonly owner: LockOwner;
  readonly alive: (holder: LockOwner) => boolean;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * Environments on this machine, each in a folder named by a digest of what it is made from. A folder counts only when it is whole; of two runs
 * that want the same at once, one makes it and the other waits.
 */
export class EnvironmentStore {
  /** @param root absolute; it need not be there */
  constructor(
    readonly root: string,
    private readonly context: StoreContext,
  ) {}

  /** The folder of what the parts name. */
  folderOf(parts: readonly unknown[]): string {
    return join(this.root, digestOf(parts).slice(0, 24));
  }

  /**
   * The environment in a folder, made if it is not there.
   * @param make fills the folder, which is not there yet; says what it holds
   */
  async have(
    folder: string,
    make: () => Promise<Content>,
  ): Promise<{ readonly content: Content; readonly made: boolean }> {
    const there = await this.read(folder);
    if (there !== null) return { content: there, made: false };
    const { files } = this.context;
    await files.folder(this.root);
    const unlock = await this.lock(`${folder}.lock`);
    try {
      const meanwhile = await this.read(folder);
      if (meanwhile !== null) return { content: meanwhile, made: false };
      await files.remove(folder);
      const content = await this.whole(folder, make);
      await this.prune(folder);
      return { content, made: true };
    } finally {
      await unlock();
    }
  }

  /** An environment of virtual ones whose content passes, or null. */
  async find(
    passes: (content: Content) => boolean,
  ): Promise<{ readonly folder: string; readonly content: Content } | null> {
    const { files } = this.context;
    if ((await files.stat(this.root)) === undefined) return null;
    for (const path of await files.glob(`*/${readyFile}`, this.root)) {
      const folder = join(this.root, path.split('/')[0]!);
      const isVenv = (await files.stat(join(folder, 'pyvenv.cfg'))) !== undefined;
      const content = isVenv ? await this.read(folder) : null;
      if (content !== null && passes(content)) return { folder, content };
    }
    return null;
  }

  /** What a whole folder holds; null where it is not whole. */
  async read(folder: string): Promise<Content | null> {
    const { files, clock } = this.context;
    const path = join(folder, readyFile);
    const stat = await files.stat(path);
    if (stat === undefined) return null;
    const content = contentSchema.safeParse(parsed(await files.text(path))).data ?? null;
    if (content !== null && clock.now().getTime() - stat.modified > touchMs) await this.finish(folder, content);
    return content;
  }

  /** What failed leaves nothing. */
  private async whole(folder: string, make: () => Promise<Content>): Promise<Content> {
    try {
      const content = await make();
      await this.finish(folder, content);
      return content;
    } catch (cause) {
      await this.context.files.remove(folder);
      throw cause;
    }
  }

  /** Says that a folder is whole. */
  async finish(folder: string, content: Content): Promise<void> {
    await this.context.files.write(join(folder, readyFile), `${JSON.stringify(content)}\n`);
  }

  private async lock(path: string): Promise<() => Promise<void>> {
    const { files, owner, alive, pause, clock } = this.context;
    for (const started = clock.elapsed(); ;) {
      try {
        return await takeLock(files, path, owner, alive);
      } catch (cause) {
        if (!(cause instanceof OutsideError) || clock.elapsed() - started > patienceMs) throw cause;
        await pause(500);
      }
    }
  }

  /** Removes what nobody used for a month. */
  private async prune(kept: string): Promise<void> {
    const { files, clock } = this.context;
    for (const path of await files.glob(`*/${readyFile}`, this.root)) {
      const folder = join(this.root, path.split('/')[0]!);
      const stat = await files.stat(join(this.root, path));
      if (folder !== kept && stat !== undefined && clock.now().getTime() - stat.modified > unusedMs)
        await files.remove(folder);
    }
  }
}

/** SHA-256 of any JSON. */
export function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined; // torn
  }
}
