import { count } from '../render/number.js';
import type { Block, Inline, Section, TableBlock, Text } from '../render/section.js';
import { isAcceptable, type Anomaly } from './anomaly.js';
import type { TableProfile } from '../table/profile/profile.js';
import { profileBlocks } from '../table/profile/profile-blocks.js';
import type { Findings } from './findings.js';

/** What the parts of the split hold, with the same edges. */
interface PartProfiles {
  readonly train: TableProfile;
  readonly test: TableProfile;
}

/**
 * The section of the data: what breaks the schema, then what the columns hold. Pure.
 * @param parts of a split of the same data: training rows and test rows then stand side by side; null: all rows together
 */
export function validateSection(findings: Findings, parts: PartProfiles | null = null): Section {
  const { anomalies, schema, environment, files } = findings;
  const { rows, columns } = findings.profile;
  const size = `${count(rows)} ${rows === 1 ? 'row' : 'rows'} and ${count(columns.length)} columns in ${count(files.length)} ${files.length === 1 ? 'file' : 'files'}`;
  const blocks: Block[] = [
    { kind: 'paragraph', text: schema === null ? `${size}.` : [`${size}, checked against `, { code: schema }, ` as data for ${environment}.`] },
  ];
  if (schema === null) blocks.push(noSchema);
  if (anomalies.length > 0) blocks.push(anomalyTable(anomalies));
  else if (schema !== null) blocks.push({ kind: 'paragraph', text: 'No anomalies.' });
  blocks.push(...remedy(findings));
  blocks.push(...columnBlocks(findings, parts));
  return { title: 'Data', order: 50, blocks, brief: briefOf(findings, size) };
}

/** What to do about errors. */
function remedy({ anomalies, schema }: Findings): Block[] {
  const errors = anomalies.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || schema === null) return [];
  const own = [...new Set(errors.filter((anomaly) => !isAcceptable(anomaly)).map(({ name }) => name))];
  const accept: Text = [
    'Correct the data; or, where they are right, accept them: ',
    { code: 'mlops validate --infer --update' },
    ' relaxes ',
    { code: schema },
    ' to what they need. Review the diff, and commit it.',
  ];
  const left = own.flatMap((name, at): Inline[] => [at === 0 ? ' It does not accept ' : ', ', { code: name }]);
  const text = errors.every((anomaly) => !isAcceptable(anomaly)) ? ['Correct the data: the schema cannot accept these.'] : [...accept, ...left, ...(own.length > 0 ? ['.'] : [])];
  return [{ kind: 'callout', tone: 'neutral', title: 'What to do', text }];
}

/** Findings that a comment names; the rest is counted. */
const mostNamed = 5;

function briefOf({ anomalies, schema }: Findings, size: string): Block[] {
  const errors = anomalies.filter(({ severity }) => severity === 'error').length;
  const warnings = anomalies.length - errors;
  const found = [...counted(errors, 'error'), ...counted(warnings, 'warning')].join(' and ');
  const state = found !== '' ? `: ${found}` : schema === null ? ', no schema yet' : ', no anomalies';
  const named = anomalies.slice(0, mostNamed);
  const left = anomalies.length - named.length;
  return [
    { kind: 'list', items: [[{ strong: 'Data' }, `: ${size}${state}.`]] },
    ...(named.length === 0 ? [] : [anomalyTable(named)]),
    ...(left === 0 ? [] : [{ kind: 'paragraph', text: `And ${count(left)} more.` } as const]),
  ];
}

function counted(number: number, what: string): string[] {
  return number === 0 ? [] : [`${count(number)} ${what}${number === 1 ? '' : 's'}`];
}

const noSchema: Block = {
  kind: 'callout',
  tone: 'neutral',
  title: 'No schema',
  text: ['Run ', { code: 'mlops validate --infer' }, ', review the file, and commit it.'],
};

function anomalyTable(anomalies: readonly Anomaly[]): TableBlock {
  const withValues = anomalies.some(({ values }) => values.length > 0);
  return {
    kind: 'table',
    title: 'Anomalies',
    head: ['Severity', 'Column', 'Finding', 'First lines', ...(withValues ? ['Values'] : []), 'Name'],
    rows: anomalies.map((anomaly) => [
      anomaly.severity === 'error' ? { strong: 'error' } : 'warning',
      anomaly.column === null ? '–' : { code: anomaly.column },
      anomaly.sentence,
      places(anomaly),
      ...(withValues ? [valuesOf(anomaly)] : []),
      { code: anomaly.name },
    ]),
  };
}

function places({ lines }: Anomaly): string {
  if (lines.length === 0) return '–';
  const files = [...new Set(lines.map(({ file }) => file))];
  const of = (name: string): string => lines.flatMap(({ file, line }) => (file === name ? [String(line)] : [])).join(', ');
  return files.map((file) => `${file}:${of(file)}`).join('; ');
}

function valuesOf({ values }: Anomaly): Text {
  if (values.length === 0) return '–';
  return values.flatMap((value, at) => (at === 0 ? [{ code: value }] : [', ', { code: value }]));
}

/** Columns that a report shows unfolded. */
const mostUnfolded = 40;

function columnBlocks({ profile }: Findings, parts: PartProfiles | null): Block[] {
  const blocks = parts === null ? profileBlocks(profile) : profileBlocks(parts.train, parts.test);
  const title = parts === null ? 'Columns' : 'Columns of the training rows, beside the test rows';
  return profile.columns.length > mostUnfolded ? [{ kind: 'details', summary: title, blocks }] : blocks;
}
