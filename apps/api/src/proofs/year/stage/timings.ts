import { quantile } from "../../../bench/load/clients.js";

/** How long acts took, in milliseconds, by their name. */
export class Timings {
  readonly #took = new Map<string, number[]>();

  add(act: string, milliseconds: number): void {
    const took = this.#took.get(act) ?? [];
    took.push(milliseconds);
    this.#took.set(act, took);
  }

  /** The acts that were done. */
  get acts(): ReadonlySet<string> {
    return new Set(this.#took.keys());
  }

  /** A line an act: how often it was done, and how long it took one time in two, and in all but one of a hundred. */
  lines(): string[] {
    const names = [...this.#took.keys()].sort();
    const width = Math.max(0, ...names.map(({ length }) => length));
    return names.map((name) => {
      const { count, p50, p99 } = this.#figuresOf(this.#took.get(name) ?? []);
      return `${name.padEnd(width)} ${String(count).padStart(6)} × p50 ${p50.padStart(4)} ms  p99 ${p99.padStart(5)} ms`;
    });
  }

  /** The same of all acts together. */
  get all(): { readonly count: number; readonly p50: string; readonly p99: string } {
    return this.#figuresOf([...this.#took.values()].flat());
  }

  #figuresOf(took: readonly number[]) {
    const sorted = [...took].sort((a, b) => a - b);
    return {
      ...{ count: sorted.length, p50: quantile(sorted, 0.5).toFixed(0) },
      p99: quantile(sorted, 0.99).toFixed(0),
    };
  }
}
