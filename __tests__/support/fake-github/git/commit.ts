import { splitHeaders } from './headers.js';
import { type Person, personLine, readPerson } from './person.js';

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export function writeCommit({ tree, parents, author, committer, message }: Commit): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${personLine(author)}`,
    `committer ${personLine(committer)}`,
  ];
  return Buffer.from(`${lines.join('\n')}\n\n${message}`);
}

export function readCommit(content: Buffer): Commit {
  const { one, all, message } = splitHeaders(content);
  return {
    tree: one('tree'),
    parents: all('parent'),
    author: readPerson(one('author')),
    committer: readPerson(one('committer')),
    message,
  };
}
