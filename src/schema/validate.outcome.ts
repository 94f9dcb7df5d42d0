import type { Log } from '../host/log.js';
import type { Outcome } from '../run/step.js';
import { isAcceptable, type Anomaly } from './anomaly.js';
import type { Findings } from './findings.js';
import type { InferredSchema } from './infer.js';
import type { Updated } from './update/update.js';

/** What a check of the data comes to. Pure. */
export function validatedOutcome({ anomalies, profile, schema }: Findings): Outcome {
  const { rows, columns } = profile;
  const errors = anomalies.filter(({ severity }) => severity === 'error').length;
  const warnings = anomalies.length - errors;
  const against = schema === null ? 'without a schema' : `against ${schema}`;
  const size = `${counted(rows, 'row')} of ${counted(columns.length, 'column')} checked ${against}`;
  return {
    status: errors > 0 ? 'no' : 'ok',
    summary: `${size}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    figures: { rows, columns: columns.length, errors, warnings },
  };
}

/** What writing a schema comes to, and what to do next. Pure. */
export function inferredOutcome({ rows, columns }: InferredSchema, path: string): Outcome {
  const domains = columns.filter(({ domain }) => domain !== null).length;
  const ranges = columns.filter(({ range }) => range !== null).length;
  const held = `${counted(columns.length, 'column')}, ${String(domains)} with a domain, ${String(ranges)} with a range`;
  return {
    status: 'ok',
    summary: `${path} written from ${counted(rows, 'row')} (${held}). Review it, commit it, then run \`mlops validate\`.`,
    figures: { rows, columns: columns.length, domains, ranges },
  };
}

/** What relaxing a schema comes to, and what to do next. Pure. */
export function updatedOutcome({ changes, kept }: Updated, path: string): Outcome {
  const figures = { changes: changes.length, kept: kept.length };
  const left = kept.length === 0 ? '' : ` ${counted(kept.length, 'finding')} not relaxed: correct the data, or the schema by hand.`;
  if (changes.length === 0) {
    const nothing = kept.length === 0 ? `${path}: the data keep it; nothing was changed.` : `${path}: nothing was changed.`;
    return { status: kept.length > 0 ? 'no' : 'ok', summary: `${nothing}${left}`, figures };
  }
  const summary = `${path} relaxed by ${counted(changes.length, 'change')}: review the diff, and commit it.${left}`;
  return { status: kept.length > 0 ? 'no' : 'ok', summary, figures };
}

/** Says each anomaly once, at the first line where it was found; then what to do. */
export function logAnomalies({ anomalies, schema }: Findings, log: Log): void {
  for (const anomaly of anomalies) logAnomaly(anomaly, log);
  if (schema !== null && anomalies.some((anomaly) => anomaly.severity === 'error' && isAcceptable(anomaly))) {
    log.info(`correct the data; or, where they are right, relax ${schema} to them by \`mlops validate --infer --update\`.`);
  }
}

/** One message, at the first line. */
export function logAnomaly(anomaly: Anomaly, log: Log): void {
  const place = { ...anomaly.lines[0], title: anomaly.name };
  if (anomaly.severity === 'error') log.error(describe(anomaly), place);
  else log.warning(describe(anomaly), place);
}

function describe({ name, column, sentence, lines }: Anomaly): string {
  const subject = column === null ? '' : `${JSON.stringify(column)}: `;
  // The place of the message is the first line already.
  const more = lines.slice(1).map(({ file, line }) => `${file}:${String(line)}`);
  return `${name}: ${subject}${sentence}${more.length === 0 ? '' : ` Also: ${more.join(', ')}.`}`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
