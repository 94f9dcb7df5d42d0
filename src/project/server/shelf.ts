import type { Parcel } from '../package.js';

/** What a server tells of a file that it holds. */
export interface Held {
  /** Where its bytes are. */
  readonly url: URL;
  /** Whether the digest that the server tells is that of the file here; null: it tells none that is strong enough. */
  readonly same: boolean | null;
}

/** A package server, for the files of one version. */
export interface Shelf {
  /** The server in a sentence. */
  readonly location: string;
  /** What the server holds in the place of a file; null: nothing. */
  find(parcel: Parcel): Promise<Held | null>;
  /** Sends a file. An InterruptedError says that it may have arrived or not; any other error that the server refused it. */
  send(parcel: Parcel): Promise<void>;
}
