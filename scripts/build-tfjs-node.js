// Installs @tensorflow/tfjs-node into a folder, built from what package registries have: node scripts/build-tfjs-node.js FOLDER
// Its own installer downloads libtensorflow from a bucket. Here TensorFlow's libraries and headers come out of the wheel tensorflow-cpu, and the
// addon is compiled against them with Node-API's headers, so that it loads in any Node. For Linux x64; needs npm, g++, and python3 with pip.
import { execFileSync } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

const versions = { '@tensorflow/tfjs-node': '4.22.0', 'node-api-headers': '1.9.0', 'tensorflow-cpu': '2.18.1' };
/** The last version of Node-API that tfjs-node looks for. */
const api = 8;

const folder = resolve(process.argv[2] ?? '');
if (process.argv[2] === undefined) throw new Error('expected a folder: node scripts/build-tfjs-node.js FOLDER');
const run = (program, argv, cwd = folder) =>
  execFileSync(program, argv, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });

mkdirSync(folder, { recursive: true });
const manifest = join(folder, 'package.json');
if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
const packages = ['@tensorflow/tfjs-node', 'node-api-headers'].map((name) => `${name}@${versions[name]}`);
run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages]);
const addon = join(folder, 'node_modules', '@tensorflow', 'tfjs-node');
await takeTensorFlow(join(addon, 'deps'));
compile();

/** The two libraries of the C API and the headers, out of the wheel. */
async function takeTensorFlow(deps) {
  const download = mkdtempSync(join(tmpdir(), 'tensorflow-'));
  try {
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'];
    // Any Python's wheel has the same libraries; this one names neither the interpreter at hand nor its C library.
    const wanted = ['--python-version', '3.11', '--platform', 'manylinux_2_17_x86_64', '--dest', download];
    run('python3', [...pip, ...wanted, `tensorflow-cpu==${versions['tensorflow-cpu']}`], download);
    const zip = await openPromise(join(download, readdirSync(download)[0]), { autoClose: false });
    for await (const entry of zip.eachEntry()) {
      const to = placeOf(entry.fileName);
      if (to === null) continue;
      mkdirSync(dirname(join(deps, to)), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(join(deps, to)));
    }
    zip.close();
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
}

function placeOf(name) {
  if (/^tensorflow\/libtensorflow_(cc|framework)\.so\.2$/.test(name)) return join('lib', basename(name));
  const header = /^tensorflow\/include\/((?:tensorflow|xla|tsl)\/.*\.h)$/.exec(name);
  return header === null ? null : join('include', header[1]);
}

function compile() {
  const lib = join(addon, 'deps', 'lib');
  const to = join(addon, 'lib', `napi-v${api}`);
  mkdirSync(to, { recursive: true });
  // The linker looks for names without a version.
  for (const name of ['cc', 'framework']) {
    const link = join(lib, `libtensorflow_${name}.so`);
    if (!existsSync(link)) symlinkSync(`libtensorflow_${name}.so.2`, link);
  }
  run(
    'g++',
    [
      ...['-std=c++17', '-O2', '-shared', '-fPIC', '-w', `-DNAPI_VERSION=${api}`],
      ...['-I', join(folder, 'node_modules', 'node-api-headers', 'include'), '-I', join('deps', 'include')],
      ...['binding/tfjs_backend.cc', 'binding/tfjs_binding.cc', '-o', join(to, 'tfjs_binding.node')],
      ...['-L', lib, '-ltensorflow_cc', '-ltensorflow_framework', '-Wl,-rpath,$ORIGIN/../../deps/lib'],
    ],
    addon,
  );
}
