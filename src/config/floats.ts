/**
 * The numbers of a value that were written as fractions though JSON would tell them as whole ones, or not at all: by JSON Pointer (RFC 6901),
 * as `1.0`, `-0.0`, `.inf`, `-.inf`.
 */
export type Floats = Readonly<Record<string, string>>;

/** The JSON Pointer of a key below another. */
export function pointer(above: string, key: string): string {
  return `${above}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The same numbers of a value that stands below a pointer in another. */
export function below(above: string, floats: Floats): Floats {
  return Object.fromEntries(Object.entries(floats).map(([path, text]) => [above + path, text]));
}

/** As Python's module json reads and writes them. */
export function forPython(floats: Floats): Floats {
  return Object.fromEntries(Object.entries(floats).map(([path, text]) => [path, text.replace('.inf', 'Infinity')]));
}

/**
 * A value as JSON.stringify writes it, with its fractions as they are spelled in `floats`.
 * @param indent spaces a level; 0: all on one line
 * @param at the pointer of the value
 */
export function jsonText(value: unknown, floats: Floats, indent = 0, at = ''): string {
  return written(value, at, floats, { indent, margin: indent === 0 ? '' : '\n' });
}

function written(
  value: unknown,
  at: string,
  floats: Floats,
  { indent, margin }: { readonly indent: number; readonly margin: string },
): string {
  // A manifest has null in the place of what is infinite.
  if ((typeof value === 'number' || value === null) && Object.hasOwn(floats, at)) return floats[at]!;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [inner, colon] = [margin + ' '.repeat(indent), indent === 0 ? ':' : ': '];
  const below = (each: unknown, key: string): string =>
    written(each, pointer(at, key), floats, { indent, margin: inner });
  const parts = Array.isArray(value)
    ? value.map((each, index) => below(each, String(index)))
    : Object.entries(value).flatMap(([key, each]) =>
        each === undefined ? [] : [`${JSON.stringify(key)}${colon}${below(each, key)}`],
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? open + close : open + inner + parts.join(`,${inner}`) + margin + close;
}
