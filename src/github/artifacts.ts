import { setTimeout } from 'node:timers/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ArtifactServiceClientJSON } from '../../node_modules/@actions/artifact/lib/generated/index.js';
import type { Artifacts, StoredArtifact } from '../host/artifacts.js';
import type { Absent } from '../host/cache.js';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { badName } from '../model/archive-name.js';
import { Patience } from './patience.js';
import { receive } from './receive.js';
import { artifactsAbsent } from './results-service.js';
import { reasonOf, withToolkit } from './toolkit.js';
import { ownLimits, unpackArtifact } from './unpack.js';

const silence = 60_000;

/**
 * The artifacts of this workflow run, or why there are none to be had. Nothing is asked of the service yet, and its client is loaded by the
 * first call. The client reads its address and token from the environment of the process itself.
 * @param variables the environment of the job
 */
export function openRunArtifacts(
  variables: Readonly<Record<string, string | undefined>>,
  files: Files,
  log: Log,
): Artifacts | Absent {
  return artifactsAbsent(variables) ?? new RunArtifacts(files, log);
}

/** By GitHub's own client; its parts are named one by one, since its index also loads a second client of the REST API. */
class RunArtifacts implements Artifacts {
  constructor(
    private readonly files: Files,
    private readonly log: Log,
  ) {}

  async list(): Promise<readonly StoredArtifact[]> {
    const listed = await this.ask('the list of artifacts', async (service, run) => service.ListArtifacts(run));
    return listed.artifacts
      .map(({ name, databaseId, size }) => ({ name, id: Number(databaseId), size: Number(size) }))
      .sort((a, b) => a.id - b.id);
  }

  async upload(name: string, root: string, paths: readonly string[]): Promise<StoredArtifact> {
    checkName(name);
    if (paths.length === 0) throw new UserError(`artifact ${name}: no files to keep.`);
    for (const path of paths) await this.checkFile(name, root, path);
    return this.send(name, paths, root, false);
  }

  async uploadFile(name: string, path: string): Promise<StoredArtifact> {
    checkName(name);
    await this.checkFile(name, dirname(path), path);
    // The client names such an artifact after its file.
    const folder = await this.files.temporary();
    try {
      await this.files.copy(path, join(folder, name));
      return await this.send(name, [join(folder, name)], folder, true);
    } finally {
      await this.files.remove(folder);
    }
  }

  async download(artifact: StoredArtifact, to: string): Promise<void> {
    const { name, id } = artifact;
    const shown = JSON.stringify(name);
    const kept = await this.ask(`artifact ${shown}`, async (service, run) => {
      const { artifacts } = await service.ListArtifacts({ ...run, idFilter: { value: String(id) } });
      return artifacts.find(({ databaseId }) => Number(databaseId) === id);
    });
    if (kept === undefined) throw new OutsideError(`artifact ${shown}: this run has it no longer; run its job again.`);
    const digest = kept.digest?.value ?? null;
    const { workflowRunBackendId, workflowJobRunBackendId } = kept;
    const folder = await this.files.temporary();
    const archive = join(folder, 'artifact');
    try {
      const { signedUrl } = await this.ask(`artifact ${shown}`, (service) =>
        service.GetSignedArtifactURL({ workflowRunBackendId, workflowJobRunBackendId, name: kept.name }),
      );
      const open = (): AsyncIterable<Uint8Array> => bytesAt(signedUrl, shown);
      const announced = { name: shown, digest, most: ownLimits.archive };
      await receive(this.files, open, archive, announced, (attempt) => setTimeout(1000 * attempt ** 2));
      if (await isZip(this.files, archive))
        await unpackArtifact(this.files, archive, to, { name: shown, limits: ownLimits });
      else await this.files.copy(archive, join(to, checkName(name)));
    } finally {
      await this.files.remove(folder);
    }
  }

  private async send(name: string, paths: readonly string[], root: string, raw: boolean): Promise<StoredArtifact> {
    const { uploadArtifact } =
      await import('../../node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js');
    return this.log.group(`Artifact ${name}`, async () => {
      try {
        const { value, complaints } = await withToolkit(() =>
          uploadArtifact(name, [...paths], root, { skipArchive: raw }),
        );
        for (const complaint of complaints) this.log.warning(`artifact ${name}: ${complaint}`);
        return { name, id: value.id ?? 0, size: value.size ?? 0 };
      } catch (cause) {
        const why = reasonOf(cause);
        if (why.includes('(409)')) throw taken(name, cause);
        // The work may have been done, and only the answer lost: the service took the name from nobody else.
        const kept = why.startsWith('FinalizeArtifact') ? (await this.list()).find((each) => each.name === name) : null;
        if (kept) return kept;
        throw new OutsideError(`artifact ${name}: GitHub's artifact service failed (${why}); run the job again.`, {
          cause,
        });
      }
    });
  }

  /** One question to the service, for this run. */
  private async ask<T>(
    what: string,
    question: (
      service: ArtifactServiceClientJSON,
      run: { workflowRunBackendId: string; workflowJobRunBackendId: string },
    ) => Promise<T>,
  ): Promise<T> {
    const { internalArtifactTwirpClient } =
      await import('../../node_modules/@actions/artifact/lib/internal/shared/artifact-twirp-client.js');
    const { getBackendIdsFromToken } = await import('../../node_modules/@actions/artifact/lib/internal/shared/util.js');
    try {
      return (await withToolkit(() => question(internalArtifactTwirpClient(), getBackendIdsFromToken()))).value;
    } catch (cause) {
      throw new OutsideError(`${what}: GitHub's artifact service failed (${reasonOf(cause)}); run the job again.`, {
        cause,
      });
    }
  }

  private async checkFile(name: string, root: string, path: string): Promise<void> {
    const place = relative(root, path).split(sep).join('/');
    const bad = badName(place) ?? (/["<>|*?]/.test(place) ? 'its name holds one of " < > | * ?' : null);
    if (bad !== null)
      throw new UserError(`artifact ${name}: the file ${JSON.stringify(place)} cannot be kept: ${bad}; rename it.`);
    const kind = (await this.files.stat(path))?.kind;
    // What a link leads to may be anybody's.
    if (kind !== 'file')
      throw new UserError(
        `artifact ${name}: ${place}: expected an ordinary file, found ${kind === undefined ? 'nothing' : `a ${kind}`}.`,
      );
  }
}

/** GitHub takes more; these are plain on every system and in every line of a log. */
function checkName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._ @+-]{0,199}$/.test(name)) return name;
  throw new UserError(
    `artifact ${JSON.stringify(name)}: expected a name of letters, digits, dots, dashes and underscores, at most 200.`,
  );
}

function taken(name: string, cause: unknown): UserError {
  return new UserError(
    `artifact ${name}: this workflow run has one of that name already, and an artifact never changes; where two models or jobs share a run, give each its own name (\`model\` in mlops.yml, the action's input \`artifact\`).`,
    { cause },
  );
}

/** The bytes at a signed address; no token goes there. */
async function* bytesAt(address: string, name: string): AsyncGenerator<Uint8Array> {
  const patience = new Patience(silence);
  try {
    const answer = await fetch(address, { signal: patience.signal });
    if (!answer.ok || answer.body === null)
      throw new OutsideError(
        `artifact ${name}: GitHub's storage answered ${answer.status} to the download; try again.`,
      );
    for await (const chunk of answer.body) {
      patience.renew();
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof OutsideError) throw cause;
    throw new OutsideError(`artifact ${name}: the download broke off; try again.`, { cause });
  } finally {
    patience.end();
  }
}

/** A zip begins with a file's header, or, empty, with the end of its directory. */
async function isZip(files: Files, path: string): Promise<boolean> {
  for await (const chunk of files.stream(path)) {
    const [a, b, c, d] = chunk;
    return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
  }
  return false;
}
