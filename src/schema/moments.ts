/** Minimum, maximum, mean and standard deviation in one pass, numerically stable (Welford 1962). */
export class Moments {
  count = 0;
  min = Infinity;
  max = -Infinity;
  mean = 0;
  private squares = 0;

  add(value: number): void {
    this.count++;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    const difference = value - this.mean;
    this.mean += difference / this.count;
    this.squares += difference * (value - this.mean);
  }

  /** Of the sample (n - 1); 0 for fewer than two values. */
  get deviation(): number {
    return this.count < 2 ? 0 : Math.sqrt(this.squares / (this.count - 1));
  }
}
