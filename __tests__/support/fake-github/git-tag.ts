import { type Answer, notFound, ok, unprocessable } from './answer.js';
import { type Call, param } from './call.js';
import type { ObjectType } from './git/object.js';
import { type Person, personOf } from './git/person.js';
import { readTag, writeTag } from './git/tag.js';
import { signature } from './git-commit.js';
import { requireCommits } from './refs.js';
import type { Repository } from './repository.js';
import { wholeSeconds } from './world.js';

interface TagBody {
  readonly tag: string;
  readonly message: string;
  readonly object: string;
  readonly type: ObjectType;
  readonly tagger?: { readonly name: string; readonly email: string; readonly date?: string };
}

/** Makes the tag object; the ref that names it is made by another request. */
export function createTag({ repository, body, token, world }: Call): Answer {
  requireCommits(repository);
  const { tag, message, object, type, tagger } = body as TagBody;
  if (repository.objects.get(object)?.type !== type) throw unprocessable('Object does not exist');
  const by = person(tagger, personOf(token?.login ?? '', world.time()));
  const sha = repository.objects.put('tag', writeTag({ object, type, tag, tagger: by, message }));
  return ok(describe(repository, sha), 201);
}

export function getTag(call: Call): Answer {
  requireCommits(call.repository);
  return ok(describe(call.repository, param(call, 'tag_sha')));
}

/** A person of a request's body, with what it left out. git keeps whole seconds. */
export function person(given: Partial<Person> | undefined, fallback: Person): Person {
  const date = given?.date === undefined ? fallback.date : wholeSeconds(new Date(given.date));
  return { name: given?.name ?? fallback.name, email: given?.email ?? fallback.email, date };
}

function describe(repository: Repository, sha: string): object {
  const content = repository.objects.content(sha, 'tag');
  if (content === undefined) throw notFound();
  const { object, type, tag, tagger, message } = readTag(content);
  return {
    node_id: Buffer.from(`tag:${sha}`).toString('base64'),
    tag,
    sha,
    url: repository.api(`/git/tags/${sha}`),
    message,
    tagger,
    object: { sha: object, type, url: repository.api(`/git/${type}s/${object}`) },
    verification: signature,
  };
}
