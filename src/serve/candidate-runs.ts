import type { Origin } from '../run/origin.js';
import type { RunRecord } from '../run/run-record.js';

/** Another run, as somebody asks for it. */
export interface AskedRun {
  /** A number, an address, or a path relative to the workspace. */
  readonly run: string;
  /** The model of several; null: not said. */
  readonly model: string | null;
  /** The model of this workspace, which is meant where the run has it. */
  readonly ownModel: string;
  /** Whether a run may come from anybody. */
  readonly trust: boolean;
}

/** Another run whose results stand on this machine. */
export interface OpenedRun {
  readonly origin: Origin;
  /** null for a run directory of a laptop, which hands nothing on. */
  readonly record: RunRecord | null;
  /** It is the run directory of this workspace itself. */
  readonly own: boolean;
}

/** The runs that left something to go on from: results and candidate, never rows of data. */
export interface CandidateRuns {
  /**
   * Puts what a run left into a folder. Nothing of a run that is not trusted is fetched.
   * @param to absolute; what stood there is removed
   * @throws UserError where there is no such run, it left nothing, or it needs `trust`; OutsideError where it cannot be had now
   */
  open(asked: AskedRun, to: string): Promise<OpenedRun>;
}
