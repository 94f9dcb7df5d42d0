import { createHash } from 'node:crypto';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly type: ObjectType;
  readonly content: Buffer;
}

/** An object as git stores it: type, size and content. */
export function loose({ type, content }: GitObject): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}

/** The objects of one repository by their SHA-1. */
export class Objects {
  private readonly found = new Map<string, GitObject>();

  put(type: ObjectType, content: Buffer): string {
    const object = { type, content };
    const sha = createHash('sha1').update(loose(object)).digest('hex');
    this.found.set(sha, object);
    return sha;
  }

  get(sha: string): GitObject | undefined {
    return this.found.get(sha);
  }

  /** The content of an object of this type. */
  content(sha: string, type: ObjectType): Buffer | undefined {
    const object = this.found.get(sha);
    return object?.type === type ? object.content : undefined;
  }

  entries(): IterableIterator<[string, GitObject]> {
    return this.found.entries();
  }
}
