/** Counts requests by whom they come from, in this process, and forgets them all in turn. */
export class RequestLimit {
  readonly #counts = new Map<string, number>();
  #endsAt = 0;

  constructor(
    readonly most: number,
    readonly milliseconds: number,
  ) {}

  /** Counts one more; whether that is too many. */
  isOver(key: string, now: Date): boolean {
    if (now.getTime() >= this.#endsAt) {
      this.#counts.clear();
      this.#endsAt = now.getTime() + this.milliseconds;
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count > this.most;
  }
}
