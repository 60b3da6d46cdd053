import { quantile } from "../../../bench/load/clients.js";
/** How long acts took, in milliseconds, by their name. */
export class Timings {
    #took = new Map();
    add(act, milliseconds) {
        const took = this.#took.get(act) ?? [];
        took.push(milliseconds);
        this.#took.set(act, took);
    }
    /** The acts that were done. */
    get acts() {
        return new Set(this.#took.keys());
    }
    /** A line an act: how often it was done, and how long it took one time in two, and in all but one of a hundred. */
    lines() {
        const names = [...this.#took.keys()].sort();
        const width = Math.max(0, ...names.map(({ length }) => length));
        return names.map((name) => {
            const { count, p50, p99 } = this.#figuresOf(this.#took.get(name) ?? []);
            return `${name.padEnd(width)} ${String(count).padStart(6)} × p50 ${p50.padStart(4)} ms  p99 ${p99.padStart(5)} ms`;
        });
    }
    /** The same of all acts together. */
    get all() {
        return this.#figuresOf([...this.#took.values()].flat());
    }
    #figuresOf(took) {
        const sorted = [...took].sort((a, b) => a - b);
        return {
            ...{ count: sorted.length, p50: quantile(sorted, 0.5).toFixed(0) },
            p99: quantile(sorted, 0.99).toFixed(0),
        };
    }
}
//# sourceMappingURL=timings.js.map