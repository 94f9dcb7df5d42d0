import { ByteText } from './byte-text.js';
import { FarmFingerprint } from './farm-fingerprint.js';

/** Bytes kept free before the text, for the salt. */
const room = 128;

/** A salt in the form that hashing takes: its UTF-8 bytes. */
export type SaltBytes = Uint8Array;

/**
 * The bytes of a salt.
 * @throws RangeError over 128 bytes
 */
export function saltBytes(salt: string): SaltBytes {
  const bytes = new TextEncoder().encode(salt);
  if (bytes.length > room) throw new RangeError(`expected a salt of at most ${room} bytes, got ${bytes.length}`);
  return bytes;
}

/**
 * Hashes one text with many salts: the text is encoded once, each salt is put before it. Allocates only when a text is longer than all
 * before it. The fingerprint is that of `CONCAT(salt, text)`.
 */
export class SaltedText {
  /** The text to be hashed: cleared and written by whoever has it in bytes. */
  readonly text: ByteText;
  private readonly farm = new FarmFingerprint();

  constructor() {
    this.text = new ByteText(room, (bytes) => this.farm.memory(bytes));
  }

  /** The text to be hashed from now on. */
  set(text: string): void {
    this.text.clear();
    this.text.text(text);
  }

  /** Fingerprint64 of the salt and the text: the high half is kept in `high`, the low one in `low`, as signed 32-bit numbers. */
  hash(salt: SaltBytes): void {
    const { bytes, size } = this.text;
    const at = room - salt.length;
    for (let i = 0; i < salt.length; i++) bytes[at + i] = salt[i]!;
    this.farm.hash(at, size - at);
  }

  get high(): number {
    return this.farm.high;
  }

  get low(): number {
    return this.farm.low;
  }
}
