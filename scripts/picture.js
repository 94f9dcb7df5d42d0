// Draws docs/images/pull-request.png, the comment that a pull request of the example gets: `npm run picture [-- RUN_DIRECTORY]`.
// Needs `npm run build` before, a chromium on the PATH (or named by CHROMIUM), and the npm registry: the packages that
// draw the page are installed into a temporary folder, they are no dependencies of this project.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commentBody } from '../src/github/comment-body.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = ['marked@18.2.1', 'marked-alert@2.1.2', 'github-markdown-css@5.9.0'];
const stylesheet = 'github-markdown-css/github-markdown-light.css';
const width = 900;

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  const html = join(folder, 'page.html');
  writeFileSync(html, await page(process.argv[2] ?? exampleRun()));
  const height = /data-height="(\d+)"/.exec(chromium('--dump-dom', `--window-size=${width},800`, html))?.[1];
  if (height === undefined) throw new Error('the page did not tell its height');
  const out = join(root, 'docs/images/pull-request.png');
  chromium(`--screenshot=${out}`, `--window-size=${width},${height}`, html);
  console.log(`${out}: ${width} x ${height}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** A run of `check` on the example, with a champion that was trained too little. */
function exampleRun() {
  const model = join(folder, 'model');
  cpSync(join(root, 'examples/breast-cancer'), model, { recursive: true });
  const mlops = (...given) =>
    execFileSync(process.execPath, [join(root, 'bin/mlops.js'), ...given], { cwd: model, stdio: 'ignore' });
  const params = readFileSync(join(model, 'params.yml'), 'utf8');
  writeFileSync(join(model, 'params.yml'), 'epochs: 2\nlearning_rate: 0.0005\nl2: 0.5\n');
  mlops('release', '--set', 'gate.thresholds={}');
  writeFileSync(join(model, 'params.yml'), params);
  mlops('check');
  return join(model, '.mlops');
}

/** The comment as GitHub shows it: its Markdown, its style sheet, a frame like that of a conversation. */
async function page(run) {
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...packages]);
  const require = createRequire(join(folder, 'package.json'));
  const load = (name) => import(pathToFileURL(require.resolve(name)));
  const { marked } = await load('marked');
  const { default: alerts } = await load('marked-alert');
  const at = 'https://github.com/octo/breast-cancer/actions/runs/7';
  const body = commentBody({
    model: 'breast-cancer',
    markdown: readFileSync(join(run, 'report/comment.md'), 'utf8'),
    link: `${at}/artifacts/8`,
    run: at,
    commit: '3f9c2d1e8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e',
  });
  const text = marked.use(alerts()).parse(body, { gfm: true });
  const style = readFileSync(require.resolve(stylesheet), 'utf8');
  return `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0; padding: 16px; background: #fff; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; }
.author { padding: 10px 16px; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; background: #f6f8fa; color: #59636e; }
.author b { color: #1f2328; }
.author i { margin-left: 4px; padding: 1px 7px; border: 1px solid #d1d9e0; border-radius: 2em; font-size: 12px; font-style: normal; }
.comment .markdown-body { padding: 16px; }
.author, .comment .markdown-body { font: 14px/1.5 -apple-system, "Segoe UI", Inter, "Noto Sans", Helvetica, Arial, sans-serif; }
</style><div class="comment"><div class="author"><b>github-actions</b> <i>bot</i> commented</div>
<div class="markdown-body">${text}</div></div>
<script>document.body.dataset.height = Math.ceil(document.querySelector('.comment').getBoundingClientRect().bottom) + 16;</script>`;
}

function chromium(...given) {
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  const program = process.env.CHROMIUM ?? 'chromium';
  return execFileSync(program, [...options, ...given], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
