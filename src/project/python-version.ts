/** PEP 440, appendix B: epoch, release, pre-release, post-release, development release, local version. */
const form =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)(?:[-_.]?(\d+))?)?(?:-(\d+)|[-_.]?(post|rev|r)(?:[-_.]?(\d+))?)?(?:[-_.]?(dev)(?:[-_.]?(\d+))?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

const phases: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };

/** A version of a Python package, in the parts that decide here. */
export interface PythonVersion {
  /** In its one normal spelling. */
  readonly normal: string;
  /** The same without development release and local version. */
  readonly base: string;
  /** What stands behind `+`; null where there is none. */
  readonly local: string | null;
}

/** Reads a version by PEP 440; null where it is none. */
export function pythonVersion(text: string): PythonVersion | null {
  const found = form.exec(text.trim().toLowerCase());
  if (found === null) return null;
  const [, epoch, release, phase, pre, shortPost, postWord, post, dev, devNumber, local] = found;
  let base = epoch === undefined || Number(epoch) === 0 ? '' : `${plain(epoch)}!`;
  base += release!.split('.').map(plain).join('.');
  if (phase !== undefined) base += `${phases[phase] ?? phase}${plain(pre)}`;
  if (shortPost !== undefined) base += `.post${plain(shortPost)}`;
  else if (postWord !== undefined) base += `.post${plain(post)}`;
  const segments =
    local === undefined ? null : local.split(/[-_.]/).map((part) => (/^\d+$/.test(part) ? plain(part) : part));
  const public_ = dev === undefined ? base : `${base}.dev${plain(devNumber)}`;
  return {
    normal: segments === null ? public_ : `${public_}+${segments.join('.')}`,
    base,
    local: segments?.join('.') ?? null,
  };
}

function plain(digits: string | undefined): string {
  return (digits ?? '0').replace(/^0+(?=\d)/, '');
}

/** PEP 508: the form of a project's name. */
export function isPythonName(name: string): boolean {
  return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(name);
}

/** PEP 503: the one spelling of a project's name. */
export function normalName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
