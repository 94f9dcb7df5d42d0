/** Numbers that come one by one; their number is not known before the end. */
export class Growing {
  private values = new Float64Array(1024);
  size = 0;

  push(value: number): void {
    if (this.size === this.values.length) {
      const larger = new Float64Array(this.size * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  /** A copy of the numbers so far. */
  whole(): Float64Array {
    return this.values.slice(0, this.size);
  }
}
