/*
 * The part of @actions/core that writes workflow commands and the runner's files. Its index also loads the OIDC client, and with
 * it an HTTP client of one megabyte, which costs more time at start than all else: so its files are named one by one.
 */
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { OutsideError } from '../host/errors.js';

/** Where an annotation points to; names as in the runner's workflow commands. */
export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** Appends to a file of the runner. @throws OutsideError where it is not there, or cannot be written */
function append(name: 'OUTPUT' | 'STEP_SUMMARY', text: string): void {
  try {
    issueFileCommand(name, text);
  } catch (cause) {
    throw new OutsideError(
      `GITHUB_${name}: the runner's file cannot be written (${cause instanceof Error ? cause.message : String(cause)}); run the job again.`,
      { cause },
    );
  }
}

/** The workflow commands and files that the action uses. */
export const commands = {
  info: (text: string): void => void process.stdout.write(`${text}\n`),
  annotate: (level: 'notice' | 'warning' | 'error', text: string, place: AnnotationPlace): void =>
    issueCommand(level, { ...place }, text),
  startGroup: (name: string): void => issue('group', name),
  endGroup: (): void => issue('endgroup'),
  setSecret: (secret: string): void => issueCommand('add-mask', {}, secret),
  setOutput: (name: string, value: string): void => append('OUTPUT', prepareKeyValueMessage(name, value)),
  addSummary: (markdown: string): void => append('STEP_SUMMARY', markdown),
};
