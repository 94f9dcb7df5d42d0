// What actions/checkout does, from the bare repositories that FAKE_ORIGINS holds as owner/name.git.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
if (!process.version.startsWith('v24.')) throw new Error(`expected Node 24 first on PATH, got ${process.version}`);

const folder = join(process.env.GITHUB_WORKSPACE, input('path'));
mkdirSync(folder, { recursive: true });
const git = (...args) => execFileSync('git', ['-C', folder, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
const origin = `file://${join(process.env.FAKE_ORIGINS, `${input('repository')}.git`)}`;
const depth = Number(input('fetch-depth'));
const own = input('repository') === process.env.GITHUB_REPOSITORY;
// As the action does: the event's commit, unless another revision or another repository is asked for.
const revision = input('ref') || (own ? process.env.GITHUB_SHA : 'HEAD');

git('init', '-q', '-b', 'main');
git('remote', 'add', 'origin', origin);
const all = ['--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*'];
if (depth === 0) git('fetch', '-q', ...all);
git('fetch', '-q', ...(depth === 0 ? [] : ['--depth', String(depth), '--no-tags']), 'origin', revision);
const patterns = input('sparse-checkout');
if (patterns !== '') git('sparse-checkout', 'set', '--no-cone', ...patterns.split('\n'));
git('checkout', '-q', '--detach', 'FETCH_HEAD');
