// `version=X.Y.Z` of package.json, for a release. Fails where the tag that started it names another, or where the changelog knows nothing of it.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = process.env;
const wrong = [];
if (!/^\d+\.\d+\.\d+$/.test(version)) wrong.push(`package.json: expected a version X.Y.Z, got ${version}`);
if (type === 'tag' && name !== `v${version}`) wrong.push(`the tag is ${name}, but package.json says ${version}`);
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}`))
  wrong.push(`CHANGELOG.md: no section ${version}`);

console.log(`version=${version}`);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
