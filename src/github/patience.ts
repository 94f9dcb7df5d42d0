/** Gives up a transfer when nothing has come for a while, however long it takes in all. */
export class Patience {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly milliseconds: number) {
    this.renew();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Something came. */
  renew(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => this.controller.abort(new Error(`nothing came for ${this.milliseconds / 1000} s`)),
      this.milliseconds,
    );
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
