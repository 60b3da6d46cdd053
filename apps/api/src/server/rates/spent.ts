const mostKept = 10_000;

/** Who was found to have nothing left, and until when: known here, so that their next request is refused unread. */
export class Spent {
  readonly #until = new Map<string, number>();

  constructor(readonly now: () => number = () => performance.now()) {}

  /** @param milliseconds until there is something again */
  note(key: string, milliseconds: number): void {
    if (this.#until.size >= mostKept) this.#forget();
    this.#until.set(key, this.now() + milliseconds);
  }

  /** Milliseconds to wait; 0 for anybody who is not known to have nothing left. */
  waitOf(key: string): number {
    const until = this.#until.get(key);
    if (until === undefined) return 0;
    const wait = until - this.now();
    if (wait <= 0) this.#until.delete(key);
    return Math.max(0, wait);
  }

  /** Forgets those who have something again; everybody, when they are too many. */
  #forget(): void {
    const now = this.now();
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key);
    if (this.#until.size >= mostKept) this.#until.clear();
  }
}
