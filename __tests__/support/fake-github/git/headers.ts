interface Headers {
  /** The value of a header that must be there. */
  readonly one: (name: string) => string;
  readonly all: (name: string) => string[];
  readonly message: string;
}

/** A commit or a tag object in its two parts: headers, and the message after an empty line. */
export function splitHeaders(content: Buffer): Headers {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const found = (end === -1 ? text : text.slice(0, end)).split('\n').map((line): [string, string] => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  });
  const all = (name: string): string[] => found.filter(([key]) => key === name).map(([, value]) => value);
  const one = (name: string): string => {
    const value = all(name)[0];
    if (value === undefined) throw new Error(`The object has no ${name}.`);
    return value;
  };
  return { one, all, message: end === -1 ? '' : text.slice(end + 2) };
}
