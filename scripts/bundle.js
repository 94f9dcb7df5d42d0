// Bundles src/ into a folder (default: dist): one entry, a chunk a door and a step, and the WebAssembly files beside them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const out = process.argv[2] ?? 'dist';
const wasm = 'node_modules/@tensorflow/tfjs-backend-wasm/wasm-out';

rmSync(out, { recursive: true, force: true });
const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'src/entry/index.ts', '-o', out];
execFileSync(process.execPath, [...ncc, '--license', 'licenses.txt', '--no-cache', '--quiet'], { stdio: 'inherit' });
// One thread, for equal bytes everywhere: the threaded build is left out.
for (const file of readdirSync(wasm)) {
  if (file.endsWith('.wasm') && !file.includes('threaded')) copyFileSync(join(wasm, file), join(out, file));
}
