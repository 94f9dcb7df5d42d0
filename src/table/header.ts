import { UserError } from '../host/errors.js';

/**
 * Checks the names of columns.
 * @param place where they stand: the file, with its line where it has lines
 * @throws UserError for an empty or a repeated name, and for the file that Git LFS leaves in the place of the data
 */
export function checkNames(names: readonly string[], place: string): void {
  if (names.length === 1 && names[0] === '')
    throw new UserError(`${place}: expected a header with the columns' names, got a blank line.`);
  if (names[0]?.startsWith('version https://git-lfs.github.com/spec/') === true) {
    throw new UserError(
      `${place}: a pointer of Git LFS in the place of the data; fetch them (\`git lfs pull\`, or \`lfs: true\` of actions/checkout).`,
    );
  }
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const number = index + 1;
    if (name.trim() === '') throw new UserError(`${place}: ${unnamed(names, number)}`);
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      throw new UserError(
        `${place}: columns ${String(earlier)} and ${String(number)} have the same name ${JSON.stringify(name)}; rename one.`,
      );
    }
    seen.set(name, number);
  }
}

/** What is wrong with the header's column of this number, and what to do about it in the two cases that most often make it. */
function unnamed(names: readonly string[], number: number): string {
  if (number === 2 && names.length === 2 && names[0] === 'sep=')
    return "the first line tells a spreadsheet the delimiter; remove it, so that the line of the columns' names is the first.";
  const index = number === 1 ? ', or leave it out if it is the index of pandas (`to_csv(index=False)`)' : '';
  return `column ${String(number)} has no name in the header; give it one${index}.`;
}

/**
 * Where each expected column stands in a file: expected[i] is column order[i] of the file.
 * @param place where the names stand, for the error; first: the file whose columns are expected
 * @throws UserError that lists missing and extra columns
 */
export function orderOf(names: readonly string[], expected: readonly string[], place: string, first: string): number[] {
  const places = new Map(names.map((name, index) => [name, index]));
  const missing = expected.filter((name) => !places.has(name));
  const known = new Set(expected);
  const extra = names.filter((name) => !known.has(name));
  if (missing.length > 0 || extra.length > 0) {
    const parts = [listed('missing', missing), listed('extra', extra)].filter((part) => part !== '');
    throw new UserError(
      `${place}: other columns than in ${first} (${parts.join('; ')}); all files of data.source need the same columns.`,
    );
  }
  return expected.map((name) => places.get(name)!);
}

function listed(word: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > 10 ? ` and ${String(names.length - 10)} more` : '';
  return `${word}: ${names
    .slice(0, 10)
    .map((name) => JSON.stringify(name))
    .join(', ')}${more}`;
}
