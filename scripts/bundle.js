// Bundles src/ into a folder (default: dist): one entry, a chunk a door and a step, and the WebAssembly files and the runner for Python beside them.
// A second argument is a file for webpack's statistics of it, before anything was left out.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billOfMaterials, bundledPackages, licensesText } from './inventory.js';
import { shake } from './shake.js';

const [out = 'dist', statistics] = process.argv.slice(2);
const wasm = 'node_modules/@tensorflow/tfjs-backend-wasm/wasm-out';
const run = (...argv) => execFileSync(process.execPath, argv, { stdio: 'inherit' });

for (const folder of [out, '.build']) rmSync(folder, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', '.build/entry/index.js', '-o', out];
const temporary = mkdtempSync(join(tmpdir(), 'mlops-bundle-'));
const stats = statistics ?? join(temporary, 'stats.json');
run(...ncc, '--stats-out', stats, '--no-cache', '--quiet');
const { modules } = JSON.parse(readFileSync(stats, 'utf8'));
rmSync(temporary, { recursive: true });
rmSync('.build', { recursive: true });
// A file of ours that is not there is bundled without a word, as a call that fails when it is reached.
for (const file of readdirSync(out).filter((name) => name.endsWith('.js'))) {
  const path = join(out, file);
  const code = readFileSync(path, 'utf8');
  if (/eval\("require"\)\("\.{1,2}\//.test(code)) throw new Error(`${path}: imports a file that does not exist.`);
  writeFileSync(path, await shake(code));
}
// The runner of the flavor python, which is found beside the chunks.
copyFileSync('python/mlops_runner.py', join(out, 'mlops_runner.py'));
// One thread, for equal bytes everywhere: the threaded build is left out.
for (const file of readdirSync(wasm)) {
  if (file.endsWith('.wasm') && !file.includes('threaded')) copyFileSync(join(wasm, file), join(out, file));
}
// What of it is other people's.
const packages = bundledPackages(modules);
writeFileSync(join(out, 'licenses.txt'), licensesText(packages));
writeFileSync(join(out, 'sbom.cdx.json'), billOfMaterials(JSON.parse(readFileSync('package.json', 'utf8')), packages));
// What tells this bundle from another of the same version.
const digest = createHash('sha256');
for (const file of readdirSync(out).sort()) digest.update(`${file}\n`).update(readFileSync(join(out, file)));
writeFileSync(join(out, 'digest.txt'), `${digest.digest('hex')}\n`);
