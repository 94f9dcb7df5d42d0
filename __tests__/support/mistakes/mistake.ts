import type { Changes } from '../tiny.js';

/** Something that goes wrong, and what a person must be told. */
export interface Mistake {
  readonly name: string;
  readonly given: {
    /** Changes to the tiny repository. */
    readonly files?: Changes;
    /** Whether it has a champion already (versions 1.0.0 and 1.1.0, the first is the champion). */
    readonly champion?: boolean;
    /** What else has happened to the folder. */
    readonly happened?: (folder: string) => void;
    readonly step: string;
    /** Overrides of the call. */
    readonly set?: readonly string[];
    readonly registry?: string;
    readonly config?: string;
  };
  readonly expect: {
    /** 0: it goes on, with a warning. */
    readonly code: 0 | 1 | 2 | 3;
    /** What a person is told, on standard error or in an annotation. */
    readonly says: RegExp;
  };
}
