import { OutsideError, UserError } from '../../../src/host/errors.js';
import type { Rng } from '../../../src/statistics/rng.js';

/** How a case may end. */
export type Ending = 'accepted' | 'refused';

/** One kind of input that anybody may have written. */
export interface Attack {
  readonly name: string;
  /** The least share of cases that have to be accepted, and refused: an attack that never gets in, or that changes nothing, proves little. */
  readonly least: { readonly accepted: number; readonly refused: number };
  /** Makes one case and reads it. Throws where anything but reading or refusing it happens. */
  attempt(random: Rng): Promise<Ending>;
}

/** What a case showed to be wrong. */
export class Finding extends Error {
  override name = 'Finding';
}

/**
 * Reads an input: whether it was taken or refused.
 * @param shown the input, for a finding
 * @param file a text that the refusal must hold: which file it is about
 * @throws Finding for any other error, and for a refusal that is no sentence
 */
export async function ending(
  shown: () => string,
  file: string,
  read: () => unknown,
  expect: Ending | null = null,
): Promise<Ending> {
  let ended: Ending = 'accepted';
  try {
    await read();
  } catch (cause) {
    if (cause instanceof Finding) throw cause;
    if (!(cause instanceof UserError || cause instanceof OutsideError)) {
      throw new Finding(`${shown()}\n${String((cause as Error).stack)}`);
    }
    const bad = badSentence(cause.message, file);
    if (bad !== null) throw new Finding(`${shown()}\n${bad}: ${cause.message.slice(0, 1000)}`);
    ended = 'refused';
    if (expect === 'accepted') throw new Finding(`${shown()}\nrefused: ${cause.message}`);
  }
  if (expect === 'refused' && ended === 'accepted') throw new Finding(`${shown()}\nwas accepted`);
  return ended;
}

/** Why a refusal is none that a person can use, or null. */
function badSentence(message: string, file: string): string | null {
  if (/\n\s+at /.test(message)) return 'a stack trace';
  if (/\[object|\bundefined\b|Cannot read|is not a function|is not iterable/.test(message))
    return 'words of the program';
  if (!message.includes(file)) return 'a refusal that does not name the file';
  if (!/[.)!?]$/.test(message)) return 'a refusal that is no sentence';
  if (message.length > 20_000) return 'a refusal without an end';
  return null;
}
