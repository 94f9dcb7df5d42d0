// Three linters over the workflows and actions: what this repository runs and offers, the starters, and the examples.
// `node scripts/lint-workflows.js [actionlint | zizmor | languageservice]`; without a name all of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const yaml = (folder) =>
  existsSync(folder) ? readdirSync(folder).flatMap((name) => (/\.ya?ml$/.test(name) ? [join(folder, name)] : [])) : [];
const offered = yaml('.github/workflows');
const callers = [
  ...yaml('workflows'),
  ...readdirSync('examples').flatMap((name) => yaml(join('examples', name, '.github/workflows'))),
];
const actions = ['action.yml', '.github/actions/run/action.yml'];
const files = [...offered, ...callers, ...actions];

/** A program of the checkout's own folders, or of PATH. */
function program(name, ...folders) {
  const own = folders.map((folder) => join(process.cwd(), folder, name)).find((path) => existsSync(path));
  return own ?? name;
}

function passes(argv, cwd) {
  const { status, error } = spawnSync(argv[0], argv.slice(1), { stdio: 'inherit', cwd });
  if (error !== undefined) console.error(`${argv[0]}: ${error.message}; .ci/run installs it`);
  return error === undefined && status === 0;
}

/** actionlint does not know `$/`: it sees a copy in which every way to name this repository is `./`, so that it checks inputs and outputs. */
function actionlint(folder) {
  const copy = join(folder, 'copy');
  const put = (path, text) => {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  };
  const local = (path) =>
    readFileSync(path, 'utf8')
      .replace(/uses: \$\//g, 'uses: ./')
      .replace(/uses: org\/mlops-action\/(\S+)@v1$/gm, 'uses: ./$1')
      .replace(/uses: org\/mlops-action@v1$/gm, 'uses: ./');
  for (const path of offered) put(path, local(path));
  for (const path of callers) put(join('.github/workflows', `caller-${path.replaceAll('/', '-')}`), local(path));
  for (const path of actions) cpSync(path, join(copy, path), { recursive: true });
  put('dist/index.js', '');
  mkdirSync(join(copy, '.git'));
  return passes([program('actionlint', '.ci/bin'), '-no-color', '-shellcheck=', '-pyflakes='], copy);
}

function zizmor() {
  const options = ['--offline', '--no-progress', '--quiet', '--persona', 'regular', '--config', '.github/zizmor.yml'];
  return passes([program('zizmor', '.ci/venv/bin'), ...options, ...files], process.cwd());
}

function languageservice(folder) {
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  const made = join(folder, 'language-service');
  const options = ['build', 'scripts/language-service.js', '-o', made, '--no-cache', '--quiet'];
  execFileSync(process.execPath, [ncc, ...options], { stdio: 'inherit' });
  return passes([process.execPath, join(made, 'index.js'), process.cwd(), ...files], process.cwd());
}

const linters = { actionlint, zizmor, languageservice };
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(linters);
const folder = mkdtempSync(join(tmpdir(), 'mlops-workflows-'));
try {
  for (const name of wanted) {
    const linter = Object.hasOwn(linters, name) ? linters[name] : undefined;
    if (linter === undefined) throw new Error(`expected ${Object.keys(linters).join(', ')}, got ${name}`);
    const passed = linter(folder);
    console.log(`${name}: ${passed ? `nothing to say of ${files.length} files` : 'it has findings'}`);
    if (!passed) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
