// Fails where a generated file or the bundle is not what the sources make: builds both anew into a temporary folder and compares bytes.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'mlops-sync-'));
const wrong = [];

function list(root) {
  return existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
      )
    : [];
}

function compare(fresh, committed) {
  const inside = (root, paths) => new Set(paths.map((path) => path.slice(root.length + 1)));
  const expected = inside(fresh, list(fresh));
  for (const path of expected) {
    const own = join(committed, path);
    if (!existsSync(own)) wrong.push(`${own}: missing`);
    else if (!readFileSync(own).equals(readFileSync(join(fresh, path)))) wrong.push(`${own}: out of date`);
  }
  return expected;
}

try {
  const loader = [
    '--experimental-transform-types',
    '--disable-warning=ExperimentalWarning',
    '--import',
    './scripts/typescript.js',
  ];
  const generated = join(folder, 'generated');
  execFileSync('mkdir', ['-p', generated]);
  copyFileSync('README.md', join(generated, 'README.md'));
  execFileSync(process.execPath, [...loader, 'src/entry/generate.ts', generated], { stdio: 'inherit' });
  execFileSync(process.execPath, ['scripts/wasm.js', generated], { stdio: 'inherit' });
  compare(generated, '.');
  const dist = join(folder, 'dist');
  execFileSync(process.execPath, ['scripts/bundle.js', dist], { stdio: 'inherit' });
  const expected = compare(dist, 'dist');
  for (const path of list('dist'))
    if (!expected.has(path.slice('dist/'.length))) wrong.push(`${path}: nothing makes it`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (wrong.length > 0) {
  console.error(`${wrong.join('\n')}\nRun \`npm run build\` and commit what it writes.`);
  process.exitCode = 1;
}
