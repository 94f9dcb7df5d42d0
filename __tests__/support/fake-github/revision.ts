import { readTag } from './git/tag.js';
import type { Repository } from './repository.js';

/** The commit behind a name: a SHA-1, a branch, a tag (annotated or not), a full ref, HEAD. */
export function resolveCommit(repository: Repository, name: string): string | undefined {
  const { refs, objects } = repository;
  const wanted = name === 'HEAD' ? repository.defaultBranch : name;
  const candidates = [
    refs.get(wanted),
    refs.get(`refs/${wanted}`),
    refs.get(`refs/heads/${wanted}`),
    refs.get(`refs/tags/${wanted}`),
  ];
  let sha = candidates.find((found) => found !== undefined) ?? (/^[0-9a-f]{40}$/.test(wanted) ? wanted : undefined);
  while (sha !== undefined) {
    const object = objects.get(sha);
    if (object?.type === 'commit') return sha;
    sha = object?.type === 'tag' ? readTag(object.content).object : undefined;
  }
  return undefined;
}
