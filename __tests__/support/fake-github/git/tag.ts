import { splitHeaders } from './headers.js';
import type { ObjectType } from './object.js';
import { type Person, personLine, readPerson } from './person.js';

/** An annotated tag: an object of its own, beside the ref that names it. */
export interface Tag {
  readonly object: string;
  readonly type: ObjectType;
  readonly tag: string;
  readonly tagger: Person;
  readonly message: string;
}

export function writeTag({ object, type, tag, tagger, message }: Tag): Buffer {
  return Buffer.from(`object ${object}\ntype ${type}\ntag ${tag}\ntagger ${personLine(tagger)}\n\n${message}`);
}

export function readTag(content: Buffer): Tag {
  const { one, message } = splitHeaders(content);
  return {
    object: one('object'),
    type: one('type') as ObjectType,
    tag: one('tag'),
    tagger: readPerson(one('tagger')),
    message,
  };
}
