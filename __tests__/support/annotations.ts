/** A message that the action shows on GitHub. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string | undefined;
  /** The place and the message as the CLI would write them: `data.csv:18: ...`. */
  readonly text: string;
  readonly file: string | undefined;
}

/** The workflow commands that the action may write; the runner obeys whatever begins with `::`. */
const allowed = /^::(?:group|error|warning|notice)(?: [^:]*)?::.|^::endgroup::$/;

/** Lines that the runner would take for a command and that are none of ours. It trims a line before it looks. */
export function foreignCommands(stdout: string): string[] {
  return stdout
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimStart())
    .filter(
      (line) => (line.startsWith('::') && !allowed.test(line)) || (line.includes('##[') && !line.startsWith('::')),
    );
}

/** The messages among the commands of an action's log, decoded as the runner does. */
export function annotations(stdout: string): Annotation[] {
  return stdout.split('\n').flatMap((line): Annotation[] => {
    const found = /^::(notice|warning|error)(?: ([^:]*))?::(.*)$/.exec(line);
    if (found === null) return [];
    const properties = new Map(
      (found[2] ?? '').split(',').map((pair): [string, string] => {
        const sign = pair.indexOf('=');
        return [pair.slice(0, sign), decode(pair.slice(sign + 1))];
      }),
    );
    const [file, at, message] = [properties.get('file'), properties.get('line'), decode(found[3]!)];
    const place = file === undefined || message.startsWith(`${file}:`) ? '' : `${[file, at].join(':')}: `;
    const level = found[1] as Annotation['level'];
    return [{ level, title: properties.get('title'), text: place + message, file }];
  });
}

function decode(text: string): string {
  const codes: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%0D|%0A|%3A|%2C|%25/g, (code) => codes[code]!);
}
