/** A field of core metadata: its name as written, and its value. */
export type MetadataField = readonly [name: string, value: string];

/**
 * The fields of a Python package's METADATA or PKG-INFO, in order; what stands below them is the last one, Description (core metadata
 * specification, packaging.python.org). A line that begins with a blank belongs to the field before it.
 */
export function coreMetadata(text: string): readonly MetadataField[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const end = lines.findIndex((line) => line === '');
  const fields: [string, string][] = [];
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) last[1] += `\n${line.replace(/^(?: {7}\||[ \t]+)/, '')}`;
      continue;
    }
    const sign = line.indexOf(':');
    if (sign > 0) fields.push([line.slice(0, sign).trim(), line.slice(sign + 1).trim()]);
  }
  const body = end < 0 ? '' : lines.slice(end + 1).join('\n');
  if (body.trim() !== '') fields.push(['Description', body]);
  return fields;
}

/** The text with another version in its header. */
export function withVersion(text: string, version: string): string {
  return text.replace(/^Version:.*$/im, `Version: ${version}`);
}
