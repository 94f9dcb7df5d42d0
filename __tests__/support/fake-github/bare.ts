import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { loose } from './git/object.js';
import type { Repository } from './repository.js';

/** Writes a bare repository that real git reads: loose objects, packed refs. */
export async function writeBare(repository: Repository, folder: string): Promise<void> {
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await mkdir(join(folder, 'refs', 'heads'), { recursive: true });
  await write('HEAD', `ref: refs/heads/${repository.defaultBranch}\n`);
  await write('config', '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n');
  for (const [sha, object] of repository.objects.entries()) {
    await write(join('objects', sha.slice(0, 2), sha.slice(2)), deflateSync(loose(object)));
  }
  await mkdir(join(folder, 'objects'), { recursive: true });
  const refs = [...repository.refs].sort(([a], [b]) => (a < b ? -1 : 1));
  await write('packed-refs', refs.map(([ref, sha]) => `${sha} ${ref}\n`).join(''));
}
