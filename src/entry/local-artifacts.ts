import { basename, dirname, join } from 'node:path';
import type { ArtifactSource, StoredArtifact } from '../host/artifacts.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { ownLimits, unpackArtifact } from '../github/unpack.js';

/** Artifacts that somebody downloaded: folders, and zips that are still packed. Their bytes are hostile. */
export class LocalArtifacts implements ArtifactSource {
  constructor(
    private readonly files: Files,
    /** Absolute, by the artifact's name. */
    private readonly paths: ReadonlyMap<string, string>,
    private readonly wanted: (path: string) => boolean,
  ) {}

  async list(): Promise<readonly StoredArtifact[]> {
    const stored: StoredArtifact[] = [];
    for (const [name, path] of this.paths)
      stored.push({ name, id: stored.length + 1, size: (await this.files.stat(path))?.size ?? 0 });
    return stored;
  }

  async download({ name }: StoredArtifact, to: string): Promise<void> {
    const path = this.paths.get(name)!;
    if ((await this.files.stat(path))?.kind === 'file') {
      const what = { name: JSON.stringify(basename(path)), limits: ownLimits, wanted: this.wanted };
      await unpackArtifact(this.files, path, to, what);
      return;
    }
    for (const inner of await this.files.list(path)) {
      if (!this.wanted(inner) || (await this.files.stat(join(path, inner)))?.kind !== 'file') continue;
      await this.files.folder(dirname(join(to, inner)));
      await this.files.copy(join(path, inner), join(to, inner));
    }
  }
}

const zip = /\.zip$/i;
const marks = ['run.json', 'train/manifest.json', 'gate/verdict.json', 'champion/pin.json', 'test/result.json'];

/** What stands at a path: one run directory or artifact, or several artifacts of a run beside each other. */
export interface FoundArtifacts {
  /** Absolute, by name: an artifact of several by its own, one alone by its path. */
  readonly paths: ReadonlyMap<string, string>;
  /** One folder, one zip, or several of either. */
  readonly kind: 'folder' | 'zip' | 'several';
}

/**
 * Finds the artifacts at a path: a run directory, one artifact as a folder or a zip, or a folder of several (`gh run download` makes one).
 * @param shown the path as a person gave it
 * @throws UserError where there are none
 */
export async function findArtifacts(files: Files, path: string, shown: string): Promise<FoundArtifacts> {
  const real = (await files.stat(path)) === undefined ? path : await files.real(path);
  const kind = (await files.stat(real))?.kind;
  const paths = new Map([[real, real]]);
  if (kind === 'file' && zip.test(real)) return { paths, kind: 'zip' };
  if (kind === 'folder') {
    for (const mark of marks)
      if ((await files.stat(join(real, mark)))?.kind === 'file') return { paths, kind: 'folder' };
    const inner = new Map<string, string>();
    for (const found of await files.glob('mlops-*{.zip,/run.json}', real)) {
      const name = found.replace(/\/run\.json$/, '');
      inner.set(name.replace(zip, ''), join(real, name));
    }
    if (inner.size > 0) return { paths: inner, kind: 'several' };
  }
  const found = kind === undefined ? 'nothing is there' : kind === 'file' ? 'it is another file' : 'it holds none';
  throw new UserError(
    `from-run: ${shown}: expected a run's number or address, a run directory (.mlops), or an artifact of a run as a folder or .zip; ${found}.`,
  );
}
