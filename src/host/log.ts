/** Where a message belongs; becomes an annotation on GitHub. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title?: string;
}

/** Progress of something that may last; drawn only when it lasts over a second. */
export interface Progress {
  update(done: number, note?: string): void;
  end(): void;
}

/** Messages for a person, on standard error. Texts are plain: an implementation escapes what its medium would interpret. */
export interface Log {
  info(text: string): void;
  notice(text: string, place?: Place): void;
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
  /** Output of a child, line by line. */
  output(line: string): void;
  group<T>(name: string, body: () => Promise<T>): Promise<T>;
  progress(name: string, total?: number): Progress;
  /** What must never appear in the log. */
  mask(secret: string): void;
}
