import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { loose, type ObjectType } from './git/object.js';
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

/** Takes refs and objects of a repository on disk, packed or not, by real git. */
export async function readBare(repository: Repository, folder: string): Promise<void> {
  const git = async (...args: string[]): Promise<Buffer> => {
    const options = { encoding: 'buffer', maxBuffer: 2 ** 30 } as const;
    return (await promisify(execFile)('git', ['-C', folder, ...args], options)).stdout;
  };
  const objects = await git('cat-file', '--batch-all-objects', '--batch', '--unordered');
  // Each object: "sha type size", a line's end, its content, a line's end.
  for (let at = 0; at < objects.length;) {
    const end = objects.indexOf(0x0a, at);
    const [, type, size] = objects.toString('latin1', at, end).split(' ');
    const content = objects.subarray(end + 1, end + 1 + Number(size));
    repository.objects.put(type as ObjectType, Buffer.from(content));
    at = end + 1 + Number(size) + 1;
  }
  const refs = (await git('for-each-ref', '--format=%(objectname) %(refname)')).toString('utf8');
  for (const line of refs.split('\n').filter((each) => each !== '')) {
    const [sha = '', ref = ''] = line.split(' ');
    repository.refs.set(ref, sha);
  }
}
