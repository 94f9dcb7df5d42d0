import { UserError, UserErrors } from '../host/errors.js';
import { Positions } from './position.js';

/** A key at the beginning of a sentence: `train.params.l2: ...`; the gate names the file as well. */
const leadingKey = /^(?:mlops\.yml: )?([a-z][a-z0-9_]*(?:\.[\w-]+)*): /;

/** Whether a path is a key of the configuration: `data.csv: ...` begins with the name of a file. */
type IsKey = (path: readonly string[]) => boolean;

/**
 * An error of a step that begins with a key of the configuration, with that key's place before it: `mlops.yml:9:3: train.params: ...`. A step
 * knows its options, not where they were written. Other errors come back as they are.
 */
export function located(cause: unknown, positions: Positions, isKey: IsKey): unknown {
  if (cause instanceof UserErrors) {
    return new UserErrors(cause.sentences.map((sentence) => locatedSentence(sentence, positions, isKey)));
  }
  if (!(cause instanceof UserError)) return cause;
  const sentence = locatedSentence(cause.message, positions, isKey);
  return sentence === cause.message ? cause : new UserError(sentence, { cause });
}

function locatedSentence(sentence: string, positions: Positions, isKey: IsKey): string {
  const key = leadingKey.exec(sentence)?.[1];
  const path = key?.split('.') ?? [];
  const place = isKey(path) ? positions.find(path) : undefined;
  if (key === undefined || place === undefined) return sentence;
  return Positions.name(place, key) + sentence.replace(/^mlops\.yml: /, '').slice(key.length);
}
