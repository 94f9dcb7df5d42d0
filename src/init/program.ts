/** A training program that was found. */
export interface Program {
  /** Relative to the workspace. */
  readonly path: string;
  readonly language: 'python' | 'node';
  /** How it is started; null where it cannot be, as nothing in it is run. */
  readonly command: string | null;
  /** Whether it writes its model where the action says: it names MLOPS_MODEL_DIR. */
  readonly obeys: boolean;
  /** Whether it writes one model.joblib. */
  readonly joblib: boolean;
  /** The program beside it that scores, where it names MLOPS_OUTPUT. */
  readonly score: string | null;
  /** Columns that it, or a module beside it, takes for the target, the surest first. */
  readonly targets: readonly string[];
  /** All texts in quotes. */
  readonly texts: ReadonlySet<string>;
  /** Classes of scikit-learn that it imports, dotted. */
  readonly estimators: readonly string[];
}

/** Ways in which code says which column is the target, the surest first. */
const ways: readonly RegExp[] = [
  /\b(?:target|label|y)(?:_?(?:name|col|column|field))?\s*(?::\s*\w+\s*)?=\s*(["'])((?:(?!\1).)+)\1/gi,
  /\b(?:y|labels?|targets?)(?:_\w+)?\s*=\s*\w+(?:\.loc)?\[\s*(?::\s*,\s*)?(["'])((?:(?!\1).)+)\1\s*\]/gi,
  /\.pop\(\s*(["'])((?:(?!\1).)+)\1\s*\)/g,
  /\.drop\(\s*(?:columns\s*=\s*)?\[?\s*(["'])((?:(?!\1).)+)\1\s*\]?\s*(?:,\s*axis\s*=\s*(?:1|"columns"|'columns')\s*)?\)/g,
];

/** Texts in code that it takes for the name of the target; which of them are columns is not known here. */
export function targetsIn(texts: readonly string[]): string[] {
  const found = ways.flatMap((way) => texts.flatMap((text) => [...text.matchAll(way)].map((match) => match[2]!)));
  return [...new Set(found)];
}

/** All texts in quotes of a program. */
export function textsIn(code: string): ReadonlySet<string> {
  return new Set([...code.matchAll(/(["'])((?:(?!\1)[^\\\n])*)\1/g)].map((match) => match[2]!));
}

/** Names that a Python program imports from scikit-learn, dotted: `sklearn.linear_model.Ridge`. */
export function estimatorsIn(code: string): string[] {
  const imports = code.matchAll(/^\s*from\s+(sklearn(?:\.[a-z]\w*)+)\s+import\s+(?:\(([^)]*)\)|([^\n#(]+))/gm);
  return [...imports].flatMap(([, module, block, line]) =>
    (block ?? line ?? '')
      .replace(/#.*$/gm, '')
      .split(',')
      .map((name) => name.trim().split(/\s+as\s+/)[0]!)
      .filter((name) => /^[A-Z]\w*$/.test(name))
      .map((name) => `${module!}.${name}`),
  );
}

/**
 * How a Python module is started from the repository's root: `python -m package.train` where it lies in a package, `python train.py` else.
 * @param isPackage whether its folder is a package
 */
export function pythonCommand(path: string, code: string, isPackage: boolean): string | null {
  if (!startsItself(code)) return null;
  const parts = path
    .replace(/^src\//, '')
    .replace(/\.py$/, '')
    .split('/');
  return isPackage && parts.length > 1 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part))
    ? `python -m ${parts.join('.')}`
    : commandOf('python', path);
}

/**
 * Whether a Python file does something when it is started: behind `if __name__ == "__main__":`, or, where it reads variables of ours, by
 * statements of its own. Other files with statements are taken for modules.
 */
function startsItself(code: string): boolean {
  if (/^if\s+__name__\s*==\s*(["'])__main__\1/m.test(code)) return true;
  const bare = code.replace(/("""|''')[^]*?\1/g, '""').replace(/#.*$/gm, '');
  if (!ownVariable.test(bare)) return false;
  // Functions and classes: what is indented below their first line, or closes their list of parameters.
  const outside = bare.replace(/^(?:(?:async\s+)?def|class)\b.*(?:\n(?:[ \t)].*)?)*/gm, '\n');
  const calls = [...bare.matchAll(/^(?:async\s+)?def\s+(\w+)/gm)].some(([, name]) =>
    new RegExp(`\\b${name!}\\(`).test(outside),
  );
  return calls || (ownVariable.test(outside) && /^(?:[A-Za-z_][\w.]*\(|(?:with|for|while|try|if)\b)/m.test(outside));
}

/** A name such as MLOPS_MODEL_DIR, in quotes. */
const ownVariable = /(["'])MLOPS_\w+\1/;

/** A program and its path as one command, or null for a path that a shell would take apart. */
export function commandOf(program: string, path: string): string | null {
  return /^[\w./-]+$/.test(path) ? `${program} ${path}` : null;
}
