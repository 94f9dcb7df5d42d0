import type { InferredRules, InferredSchema } from './infer.js';

const plainText = /^[A-Za-z_][A-Za-z0-9_]*( [A-Za-z0-9_]+)*$/;
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'inf', 'nan']);
/** Controls, invisible and private characters, lone surrogates, all blanks but the space. */
const unprintable = /(?! )[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\uFFFE\uFFFF]/gu;
const widest = 100;

/** A text as a YAML scalar on one line that every YAML 1.1 and 1.2 parser reads back as that text. */
export function yamlText(text: string): string {
  if (plainText.test(text) && !reserved.has(text.toLowerCase())) return text;
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${escaped.replace(unprintable, escapeSequence)}"`;
}

function escapeSequence(character: string): string {
  const code = character.codePointAt(0)!;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** An inferred schema as the file that a person reviews. Deterministic: the same data, the same bytes. */
export function schemaYaml(schema: InferredSchema): string {
  const head = [
    `# What the data must look like; \`mlops validate\` checks them against it.`,
    `# Inferred from ${String(schema.rows)} rows by \`mlops validate --infer\`: review it, correct it, commit it.`,
    `format: mlops-schema/1`,
    ``,
    `# A column that is not listed here: error or warning.`,
    `extra_columns: ${schema.extra_columns}`,
    ``,
    `# Two rows with the same data.key: error, warning or allowed.`,
    `keys: ${schema.keys}`,
    ``,
    `# nulls.max: largest share of missing values. domain: the only values allowed; domain_mass: smallest share of values in it.`,
    `# range: what numbers lie between; inferred with room, to find another unit or a broken sensor.`,
    `# not_in: environments whose data need not have the column. More rules: format, length, unique, distinct, drift, severity.`,
    `columns:`,
  ];
  return `${[...head, ...schema.columns.flatMap(columnLines)].join('\n')}\n`;
}

function columnLines(rules: InferredRules): string[] {
  return columnText(rules, 'block').map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
}

/** The rules of a column, one entry a line, without indentation; `flow`: entries of `{ }`, without comments. */
export function columnText(rules: InferredRules, style: 'block' | 'flow'): string[] {
  const notes = rules.notes.length > 0 && style === 'block' ? ` # ${rules.notes.join('; ')}` : '';
  const lines = [`name: ${yamlText(rules.name)}${notes}`, `type: ${rules.type}`];
  if (rules.integer) lines.push('integer: true');
  if (!rules.required) lines.push('required: false');
  if (rules.not_in.length > 0) lines.push(`not_in: [${rules.not_in.map(yamlText).join(', ')}]`);
  lines.push(`nulls: { max: ${String(rules.nulls.max)} }`);
  if (rules.domain !== null) lines.push(...domainLines(rules.domain, style === 'flow' ? Infinity : widest));
  if (rules.domain_mass < 1) lines.push(`domain_mass: ${String(rules.domain_mass)}`);
  const { min, max } = rules.range ?? { min: null, max: null };
  const bounds = [min === null ? '' : `min: ${bound(min)}`, max === null ? '' : `max: ${bound(max)}`];
  const range = bounds.filter((end) => end !== '').join(', ');
  if (range !== '') lines.push(`range: { ${range} }`);
  if (rules.format !== null) lines.push(`format: ${yamlText(rules.format)}`);
  if (rules.unique) lines.push('unique: true');
  return lines;
}

function bound(end: number | string): string {
  return typeof end === 'number' ? String(end) : yamlText(end);
}

function domainLines(domain: readonly (string | number | boolean)[], width: number): string[] {
  const items = domain.map((item) => (typeof item === 'string' ? yamlText(item) : String(item)));
  const line = `domain: [${items.join(', ')}]`;
  return line.length + 4 <= width ? [line] : ['domain:', ...items.map((item) => `  - ${item}`)];
}
