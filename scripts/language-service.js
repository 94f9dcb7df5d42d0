// What the language service of GitHub's editors says of workflows and actions, one line a finding. Bundled before it runs, since plain Node does
// not take one of its imports; so its arguments are the repository's folder, and files relative to it.
import { validate } from '@actions/languageservice';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const [root, ...files] = process.argv.slice(2);
const read = (path) => readFileSync(join(root, path), 'utf8');
const isOwn = (owner, name) => owner === undefined || (owner === 'org' && name === 'mlops-action');

const config = {
  // Reusable workflows, and actions of this repository.
  fileProvider: {
    getFileContent: async ({ owner, repository, path }) => {
      if (!isOwn(owner, repository)) throw new Error(`${owner}/${repository}: not known offline`);
      return { name: path, content: read(path) };
    },
  },
  actionsMetadataProvider: {
    // Without its inputs nothing is said of a stranger's action: it is not known offline.
    fetchActionMetadata: async ({ owner, name, path }) =>
      isOwn(owner, name) ? parse(read(join(path ?? '', 'action.yml'))) : { name },
  },
};

let found = 0;
for (const path of files) {
  const document = TextDocument.create(pathToFileURL(join(root, path)).href, 'yaml', 1, read(path));
  for (const { range, message } of await validate(document, config)) {
    found++;
    console.log(`${path}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
  }
}
process.exitCode = found > 0 ? 1 : 0;
