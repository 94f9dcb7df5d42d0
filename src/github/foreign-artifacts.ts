import { join } from 'node:path';
import * as z from 'zod';
import type { ArtifactSource, StoredArtifact } from '../host/artifacts.js';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { GitHubClient } from './client.js';
import { Patience } from './patience.js';
import { receive } from './receive.js';
import { foreignLimits, unpackArtifact, type UnpackLimits } from './unpack.js';

const artifactSchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  size_in_bytes: z.int().nonnegative(),
  expired: z.boolean(),
  /** sha256:<hex>; older servers have none. */
  digest: z.string().nullish(),
});
const pageSchema = z.object({ artifacts: z.array(artifactSchema) });

const read = { need: 'actions: read' } as const;
/** A page has a hundred; a job can leave 500. */
const mostPages = 20;
/** A download that stays silent so long is given up. */
const silence = 30_000;

/** Which run, and what of its artifacts may reach the disk. */
export interface ForeignRun {
  readonly run: number;
  /** Whether a file of an artifact is written; the others are passed over. */
  readonly wanted: (path: string) => boolean;
  readonly limits?: UnpackLimits;
}

/**
 * The artifacts of another workflow run of the repository, by GitHub's REST API. Their bytes are hostile: a fork's pull request can leave
 * whatever it likes under any name.
 */
export class ForeignArtifacts implements ArtifactSource {
  private readonly digests = new Map<number, string>();
  private expired = 0;

  /** How many artifacts `list` has left out, since GitHub keeps them no longer. */
  get gone(): number {
    return this.expired;
  }

  constructor(
    private readonly client: GitHubClient,
    private readonly files: Files,
    private readonly from: ForeignRun,
  ) {}

  async list(): Promise<readonly StoredArtifact[]> {
    const found: StoredArtifact[] = [];
    const given = { run_id: this.from.run, per_page: 100 };
    let count = 0;
    this.expired = 0;
    for await (const page of this.client.pages(pageSchema, 'GET /actions/runs/{run_id}/artifacts', given, read)) {
      for (const { id, name, size_in_bytes: size, expired, digest } of page.artifacts) {
        if (expired) {
          this.expired += 1;
          continue;
        }
        if (typeof digest === 'string') this.digests.set(id, digest);
        found.push({ name, id, size });
      }
      count += 1;
      if (count === mostPages) break;
    }
    return found.sort((a, b) => a.id - b.id);
  }

  async download(artifact: StoredArtifact, to: string): Promise<void> {
    const { limits = foreignLimits, wanted } = this.from;
    // Its name is somebody else's text.
    const name = JSON.stringify(artifact.name);
    if (artifact.size > limits.archive)
      throw new UserError(`artifact ${name}: it has ${artifact.size} bytes, ${limits.archive} are allowed.`);
    const archive = join(await this.files.temporary(), 'artifact.zip');
    try {
      const announced = { name, digest: this.digests.get(artifact.id) ?? null, most: limits.archive };
      const open = (): AsyncIterable<Uint8Array> => this.bytes(artifact, name);
      await receive(this.files, open, archive, announced, (attempt) => this.client.rest(attempt));
      await unpackArtifact(this.files, archive, to, { name, limits, wanted });
    } finally {
      await this.files.remove(archive);
    }
  }

  /** The archive's bytes, from wherever GitHub sends for them; the token goes to GitHub only. */
  private async *bytes({ id }: StoredArtifact, name: string): AsyncGenerator<Uint8Array> {
    const patience = new Patience(silence);
    try {
      const given = {
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual', parseSuccessResponseBody: false },
      };
      const asking = { ...read, expect: [410], timeout: patience.signal };
      const answer = await this.client.ask('GET /actions/artifacts/{artifact_id}/{archive_format}', given, asking);
      if (answer.status === 410) throw new UserError(`artifact ${name}: GitHub keeps it no longer; run its job again.`);
      const { location } = answer.headers;
      if (typeof location !== 'string')
        throw new OutsideError(`artifact ${name}: GitHub did not say where it lies; try again.`);
      for await (const chunk of await this.client.follow(location, patience.signal)) {
        patience.renew();
        yield chunk;
      }
    } catch (cause) {
      if (cause instanceof UserError || cause instanceof OutsideError) throw cause;
      throw new OutsideError(`artifact ${name}: the download broke off; try again.`, { cause });
    } finally {
      patience.end();
    }
  }
}
