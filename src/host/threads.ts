/** One job, done by messages in their order. */
export interface Thread {
  /**
   * @param message a plain value; a SharedArrayBuffer is shared, everything else copied
   * @throws what the job threw: UserError, UserErrors, OutsideError and ProgramError as such
   */
  call(message: unknown): Promise<unknown>;
  /** Ends it, whatever it does. */
  close(): Promise<void>;
}

/** Threads for work on many rows. */
export interface Threads {
  /** How many are worth having at once, at least 1. */
  readonly count: number;
  /**
   * @param job a name of the table of jobs
   * @param init what the job is made with; a plain value
   */
  open(job: string, init: unknown): Promise<Thread>;
}
