/**
 * Disturbs what a program asks of the disk, in all its processes and threads. Loaded by NODE_OPTIONS=--import; DISK_FAULT says how, as JSON
 * (see fault.ts). Each operation that changes the disk is a line of the log, `<who>\t<operation>\t<path>`, written before it is done.
 */
import fs, { existsSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

const { log, kind, nth } = JSON.parse(process.env.DISK_FAULT);
const main = Number((process.env.DISK_FAULT_MAIN ??= String(process.pid)));
const real = { ...fs, promises: { ...fs.promises } };
/** What each error stops: a full disk still removes and renames, open files are needed only for opening. */
const stopped = {
  ENOSPC: new Set(['open', 'write', 'sync', 'mkdir', 'link']),
  EIO: new Set(['open', 'write', 'sync', 'mkdir', 'link', 'rename']),
  EROFS: new Set(['open', 'mkdir', 'link', 'rename', 'unlink', 'rmdir']),
  EACCES: new Set(['open', 'mkdir', 'link', 'rename', 'unlink', 'rmdir']),
  EMFILE: new Set(['open', 'read']),
};
const lines = fs.openSync(log, 'a');
let asked = 0;
/** Some functions of Node call others of these. */
let inside = false;

/** Writes an operation down. @returns its number among those of all processes */
function noted(operation, path) {
  asked += 1;
  const line = `${process.pid}.${threadId}.${asked}\t${operation}\t${path}\n`;
  fs.writeSync(lines, line);
  return fs.readFileSync(log, 'utf8').split(line)[0].split('\n').length;
}

/** A power cut: all processes of the program end. */
function die() {
  for (const pid of new Set([main, process.pid])) process.kill(pid, 'SIGKILL');
  // The signal may reach a thread a little later.
  for (;;);
}

/** What happens before an operation. @returns what happens after it */
function disturb(operation, path) {
  if (operation === 'read' && kind !== 'EMFILE') return () => undefined;
  // A folder that is there is not made again.
  if (operation === 'mkdir' && existsSync(path)) return () => undefined;
  const number = noted(operation, path);
  if (number === nth && kind === 'kill-before') die();
  if (number === nth && kind === 'kill-after') return die;
  if (number >= nth && stopped[kind]?.has(operation)) {
    throw Object.assign(new Error(`${kind}: disturbed, ${operation} '${path}'`), { code: kind, syscall: operation });
  }
  return () => undefined;
}

const text = (path) => (path instanceof URL ? fileURLToPath(path) : String(path));
const access = (flags) =>
  (typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(flags ?? 'r')) ? 'open' : 'read';

async function during(operation, path, body) {
  const then = disturb(operation, text(path));
  const answer = await body();
  then();
  return answer;
}

function duringSync(operation, path, body) {
  if (inside) return body();
  inside = true;
  try {
    const then = disturb(operation, text(path));
    const answer = body();
    then();
    return answer;
  } finally {
    inside = false;
  }
}

const named = { mkdir: 0, mkdtemp: 0, rmdir: 0, unlink: 0, rename: 1, link: 1, symlink: 1 };
const kinds = { mkdtemp: 'mkdir', symlink: 'link' };
for (const [name, at] of Object.entries(named)) {
  fs.promises[name] = (...given) =>
    during(kinds[name] ?? name, given[at], () => real.promises[name].apply(fs.promises, given));
  fs[`${name}Sync`] = (...given) => duringSync(kinds[name] ?? name, given[at], () => real[`${name}Sync`](...given));
}

const pathOf = new WeakMap();
fs.promises.open = (path, flags, mode) =>
  during(access(flags), path, async () => {
    const handle = await real.promises.open(path, flags, mode);
    pathOf.set(handle, text(path));
    return handle;
  });
const probe = await real.promises.open(devNull);
const handles = Object.getPrototypeOf(probe);
await probe.close();
for (const name of ['write', 'writev', 'appendFile', 'writeFile', 'truncate', 'sync', 'datasync']) {
  const method = handles[name];
  handles[name] = function (...given) {
    const path = pathOf.get(this);
    const body = () => method.apply(this, given);
    return path === undefined ? body() : during(/sync$/.test(name) ? 'sync' : 'write', path, body);
  };
}

/** Not one operation for the disk: an end between leaves an empty file, or one that is not on the disk yet. */
fs.promises.writeFile = async (path, content, options) => {
  const { flag = 'w', mode, flush = false, encoding } = typeof options === 'object' ? (options ?? {}) : {};
  const handle = await fs.promises.open(path, flag, mode);
  try {
    await handle.writeFile(content, encoding);
    if (flush) await handle.sync();
  } finally {
    await handle.close();
  }
};
fs.promises.appendFile = (path, content) => fs.promises.writeFile(path, content, { flag: 'a' });
fs.promises.copyFile = async (from, to, mode) => {
  await (await fs.promises.open(to, 'a')).close();
  await during('write', to, () => real.promises.copyFile(from, to, mode));
};
fs.promises.readFile = (path, options) => during('read', path, () => real.promises.readFile(path, options));
fs.promises.readdir = (path, options) => during('read', path, () => real.promises.readdir(path, options));
/** Entry by entry: an end between leaves a part of the folder. */
fs.promises.rm = async (path, { recursive = false, force = false } = {}) => {
  const stat = await real.promises.lstat(path).catch(() => null);
  if (stat === null && force) return;
  if (stat === null || !stat.isDirectory() || !recursive) return fs.promises.unlink(path);
  for (const name of await real.promises.readdir(path)) await fs.promises.rm(join(text(path), name), { recursive });
  await fs.promises.rmdir(path);
};

for (const name of ['writeFileSync', 'appendFileSync'])
  fs[name] = (path, ...rest) => duringSync('open', path, () => real[name](path, ...rest));
fs.rmSync = (path, options) => duringSync('unlink', path, () => real.rmSync(path, options));
fs.cpSync = (from, to, options) => duringSync('open', to, () => real.cpSync(from, to, options));
fs.copyFileSync = (from, to, mode) => duringSync('open', to, () => real.copyFileSync(from, to, mode));
fs.openSync = (path, flags, mode) => duringSync(access(flags), path, () => real.openSync(path, flags, mode));
fs.open = (path, ...rest) => {
  const done = rest.at(-1);
  try {
    disturb(access(rest.length > 1 ? rest[0] : 'r'), text(path));
  } catch (cause) {
    process.nextTick(done, cause);
    return;
  }
  real.open(path, ...rest);
};
syncBuiltinESMExports();
