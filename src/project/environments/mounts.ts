import { dirname, resolve } from 'node:path';
import type { Access } from '../../host/environment.js';
import { UserError } from '../../host/errors.js';

/** A path of this machine that a container sees at the same place. */
export interface Mount {
  readonly path: string;
  readonly writable: boolean;
}

/** Folders that an image fills itself: over them a mount would hide what its programs need. */
const system = new Set(
  '/ /bin /dev /etc /lib /lib64 /opt /opt/mlops /proc /run /sbin /sys /tmp /usr /usr/bin /usr/lib /usr/local /var /var/run'.split(
    ' ',
  ),
);

/**
 * The mounts that give a command what it may read and write, folders before what lies in them. Of two that name the same path, writing wins; a
 * path that its folder gives already with the same right needs none.
 * @param cwd where the command runs; readable, if nothing else gives it and it is no folder that every image has
 * @param sockets absolute paths of the engine's own socket: no command may reach it, it would rule the machine
 * @throws UserError for a path that cannot be mounted
 */
export function mountsOf(
  access: Pick<Access, 'reads' | 'writes'>,
  cwd: string,
  sockets: readonly string[],
): readonly Mount[] {
  const rights = new Map<string, boolean>();
  for (const path of access.reads) rights.set(checked(path, sockets), false);
  for (const path of access.writes) rights.set(checked(path, sockets), true);
  if (!system.has(resolve(cwd)) && !isBelow(cwd, [...rights.keys()])) rights.set(checked(cwd, sockets), false);
  const mounts: Mount[] = [];
  // A path is longer than its folder, so a folder comes first.
  for (const [path, writable] of [...rights].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)))
    if (rightAt(dirname(path), mounts) !== writable) mounts.push({ path, writable });
  return mounts;
}

/** Whether a path is one of these, or lies in one. */
export function isBelow(path: string, folders: readonly string[]): boolean {
  const full = resolve(path);
  return folders.some((folder) => full === folder || full.startsWith(folder === '/' ? '/' : `${folder}/`));
}

/**
 * A mount as an argument of `docker run --mount`: one line of CSV (RFC 4180), so that a path may hold commas, colons, quotes and line feeds.
 * Unlike --volume, it never makes a folder that is not there.
 */
export function mountArgument({ path, writable }: Mount): string {
  const fields = ['type=bind', `source=${path}`, `target=${path}`, ...(writable ? [] : ['readonly'])];
  return fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

/** What is known of the path from the mounts so far: the right of the nearest one above it; undefined: none gives it. */
function rightAt(path: string, mounts: readonly Mount[]): boolean | undefined {
  return mounts.findLast((mount) => isBelow(path, [mount.path]))?.writable;
}

function checked(path: string, sockets: readonly string[]): string {
  const full = resolve(path);
  const why = full.includes('\r')
    ? 'holds a carriage return, which docker drops from paths'
    : system.has(full)
      ? 'would hide what the image has there'
      : sockets.some((socket) => isBelow(socket, [full]))
        ? "holds the engine's own socket, and whoever reaches that rules the machine"
        : null;
  if (why === null) return full;
  throw new UserError(
    `environment.kind: container: the path ${JSON.stringify(full)} cannot be given to a container: it ${why}; move the repository.`,
  );
}
