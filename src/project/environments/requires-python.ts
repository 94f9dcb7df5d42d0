/** One clause of a version specifier, such as `>=3.11` or `==3.12.*`. */
const clause = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\d+(?:\.\d+)*)(\.\*)?\s*$/;

/**
 * Whether a version of Python fits a `requires-python` (packaging.python.org, version specifiers). What is not understood counts as fitting: the
 * installer says more. Pure.
 * @param version the whole version of a final release: `3.12.4`
 */
export function fitsPython(version: string, specifier: string): boolean {
  const have = numbersOf(version);
  return specifier.split(',').every((text) => {
    const [, sign, wanted, any] = clause.exec(text) ?? [];
    if (sign === undefined || wanted === undefined) return true;
    const want = numbersOf(wanted);
    const same = compare(have.slice(0, any === undefined ? undefined : want.length), want) === 0;
    switch (sign) {
      case '>=':
        return compare(have, want) >= 0;
      case '<=':
        return compare(have, want) <= 0;
      case '>':
        return compare(have, want) > 0;
      case '<':
        return compare(have, want) < 0;
      case '!=':
        return !same;
      case '~=':
        return compare(have, want) >= 0 && compare(have.slice(0, want.length - 1), want.slice(0, -1)) === 0;
      default:
        return same;
    }
  });
}

function numbersOf(version: string): number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);
}

/** Missing numbers are 0. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
