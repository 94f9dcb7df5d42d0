/** A finding as printed: the file may be no file of the workspace, or no file at all. */
export interface Seen {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly code: string | null;
  readonly message: string;
}

type Format = (line: string, heading: string, before: string) => Seen | null;

const number = String.raw`(\d{1,7})`;
const path = String.raw`((?:[A-Za-z]:(?=[\\/]))?[^:\s][^:]*)`;
const arrowLine = new RegExp(`^\\s*--> ${path}:${number}:${number}$`);
const indentedLine = new RegExp(`^\\s{1,12}${number}:${number}\\s+(?:(error|warning)\\s+)?(\\S.*)$`);
const typescriptLine = new RegExp(`^([^():\\s][^():]*)\\(${number},${number}\\): (?:error|warning) (TS\\d+): (.*)$`);
const typescriptColoured = new RegExp(`^${path}:${number}:${number} - (?:error|warning) (TS\\d+): (.*)$`);
const locatedLine = new RegExp(`^${path}:${number}:(?:${number}:)?\\s*(\\S.*)$`);

/** `::error title=ruff (F401),file=a.py,line=1,col=8::a.py:1:8: F401 ...`: ruff, and others that know GitHub. */
const workflowCommand: Format = (line) => {
  const found = /^::(?:error|warning) (.*?)::(.*)$/.exec(line);
  if (found === null) return null;
  const fields = new Map<string, string>();
  for (const field of found[1]!.split(',')) {
    const [key = '', ...value] = field.split('=');
    fields.set(key.trim(), unescaped(value.join('=')));
  }
  const file = fields.get('file');
  if (file === undefined) return null;
  const text = unescaped(found[2]!)
    .split('\n', 1)[0]!
    .replace(/^[^:]+:\d+:(?:\d+:)? /, '');
  const { code, message } = codeIn(text);
  return { file, line: numberIn(fields.get('line')), column: numberIn(fields.get('col')), code, message };
};

/** ruff's full format: the message, and below it ` --> a.py:1:8`. */
const arrow: Format = (line, _heading, before) => {
  const found = arrowLine.exec(line);
  return found === null ? null : seen(found[1]!, found[2], found[3], before);
};

/** Below a line with the file: ESLint's `  1:5  error  message  rule`, ruff's grouped `  1:8 F401 message`. */
const indented: Format = (line, heading) => {
  const found = indentedLine.exec(line);
  if (found === null || heading === '') return null;
  const [, row, column, level, text] = found;
  const cut = level === undefined ? -1 : text!.search(/\s{2,}\S+$/);
  if (cut < 0) return seen(heading, row, column, text!);
  const message = text!.slice(0, cut);
  return { ...seen(heading, row, column, message), message, code: text!.slice(cut).trim() };
};

/** tsc: `a.ts(1,5): error TS2322: message`, and with colours `a.ts:1:5 - error TS2322: message`. */
const typescript: Format = (line) => {
  const found = typescriptLine.exec(line) ?? typescriptColoured.exec(line);
  if (found === null) return null;
  const [, file, row, column, code, message] = found;
  return { ...seen(file!, row, column, ''), code: code!, message: message! };
};

/** Formatters that name files only: black, ruff format, isort, Prettier. */
const named: Format = (line) => {
  const black = /^would reformat: ?(.+)$/i.exec(line) ?? /^would reformat (.+)$/.exec(line);
  if (black !== null) return whole(black[1]!, 'would be reformatted');
  const isort = /^ERROR: (.+) (Imports are incorrectly sorted and\/or formatted)\.$/.exec(line);
  if (isort !== null) return whole(isort[1]!, isort[2]!);
  const prettier = /^\[(?:warn|error)\] ([^:]+)(?:: (.*))?$/.exec(line);
  if (prettier !== null) return placed(prettier[1]!, prettier[2] ?? 'would be reformatted', /\((\d{1,7}):(\d{1,7})\)/);
  const broken = /^error: cannot format ([^:]+): (.*)$/.exec(line);
  return broken === null ? null : placed(broken[1]!, broken[2]!, /: (\d{1,7}):(\d{1,7}):/);
};

/** `a.py:1:8: message` and `a.py:1: message`: flake8, pylint, mypy, ruff's concise format, compilers. */
const located: Format = (line) => {
  const found = locatedLine.exec(line);
  if (found === null) return null;
  const [, file, row, column, text] = found;
  // mypy's notes belong to the error above them.
  return /^(?:note|info|help): /.test(text!) ? null : seen(file!, row, column, text!);
};

const formats: readonly Format[] = [workflowCommand, arrow, indented, typescript, named, located];

/**
 * The finding that a line tells, or null.
 * @param heading the last line that began at the margin
 * @param before the line above
 */
export function findingIn(line: string, heading: string, before: string): Seen | null {
  // All but names of files have a colon; most lines have none, and need no closer look.
  if (!line.includes(':')) return named(line, heading, before);
  for (const format of formats) {
    const found = format(line, heading, before);
    if (found !== null) return found;
  }
  return null;
}

function seen(file: string, row: string | undefined, column: string | undefined, text: string): Seen {
  const { code, message, fromZero } = codeIn(text);
  const at = numberIn(column);
  return { file, line: numberIn(row), column: at !== null && fromZero ? at + 1 : at, code, message };
}

/** A message and the rule that stands before or behind it. pylint counts columns from 0. */
function codeIn(text: string): { code: string | null; message: string; fromZero: boolean } {
  const message = text.replace(/^(?:error|warning|fatal error): /, '');
  const pylint = /^([CRWEFI]\d{4}): (.*?)(?: \(([a-z-]+)\))?$/.exec(message);
  if (pylint !== null) return { code: pylint[3] ?? pylint[1]!, message: pylint[2]!, fromZero: true };
  const first = /^([A-Z]{1,10}\d{1,5}|[a-z][a-z-]*):? (.*)$/.exec(message);
  const isRule = first !== null && (/\d$/.test(first[1]!) || /^(?:unformatted|invalid-syntax): /.test(message));
  if (isRule) return { code: first[1]!, message: first[2]!.replace(/^\[\*\] /, ''), fromZero: false };
  const last = /^(.*?)\s+\[(?:(?:Error|Warning)\/)?([a-zA-Z@][\w@/-]*)\]$/.exec(message);
  if (last !== null) return { code: last[2]!, message: last[1]!, fromZero: false };
  return { code: null, message, fromZero: false };
}

function whole(file: string, message: string): Seen {
  return { file, line: null, column: null, code: null, message };
}

function placed(file: string, message: string, place: RegExp): Seen {
  const found = place.exec(message);
  return { ...whole(file, message), line: numberIn(found?.[1]), column: numberIn(found?.[2]) };
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** The escapes of workflow commands. */
function unescaped(text: string): string {
  return text
    .replace(/%0D/gi, '\r')
    .replace(/%0A/gi, '\n')
    .replace(/%3A/gi, ':')
    .replace(/%2C/gi, ',')
    .replace(/%25/g, '%');
}
