/**
 * How a request goes wrong. before-502 (any status): nothing was done; after-502: the work was done and the answer got lost.
 * starter: an upload breaks inside GitHub (502) and leaves an asset in state starter. cut: the connection ends in the middle of the answer's body.
 * hang, hang-after: no answer until the fake stops (for tests that kill the client meanwhile).
 */
export type FaultKind =
  | `before-${number}`
  | `after-${number}`
  | 'starter'
  | 'drop'
  | 'drop-after'
  | 'cut'
  | 'rate-limit'
  | 'rate-limit-429'
  | 'secondary'
  | 'slow'
  | 'hang'
  | 'hang-after';

export interface FaultOptions {
  /** Any where it is left out. */
  readonly method?: string;
  /** Tested against the decoded path without its query. */
  readonly path?: RegExp;
  /** The first request that it hits, counted among those that match from now on; 1 by default. */
  readonly nth?: number;
  /** How many in a row it hits; 1 by default. */
  readonly times?: number;
  readonly kind: FaultKind;
  /** slow: the delay. 300 by default. */
  readonly milliseconds?: number;
  /** rate-limit, secondary: how long the client is told to wait. 1 by default. */
  readonly seconds?: number;
}

/** A fault that waits for its request. */
export class Fault {
  private matched = 0;
  private resolve: () => void = () => undefined;
  /** Settles when the fault strikes; for the kinds -after, when the work is done. */
  readonly hit = new Promise<void>((resolve) => {
    this.resolve = resolve;
  });

  constructor(readonly options: FaultOptions) {}

  /** Whether it strikes this request; counts it. */
  strikes(method: string, path: string): boolean {
    const { method: wanted = method, path: pattern = /./, nth = 1, times = 1 } = this.options;
    if (wanted !== method || !pattern.test(path)) return false;
    this.matched += 1;
    return this.matched >= nth && this.matched < nth + times;
  }

  struck(): void {
    this.resolve();
  }
}
