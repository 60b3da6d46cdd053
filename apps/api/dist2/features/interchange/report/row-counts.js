import { mostNamed } from "./import-report.js";
/** Counts rows as they are judged. */
export class RowCounts {
    read = 0;
    added = 0;
    changed = 0;
    unchanged = 0;
    refused = 0;
    violations = [];
    #headings = new Set();
    add({ outcome }) {
        if (outcome.kind === "header")
            for (const heading of outcome.passedOver)
                this.#headings.add(heading);
        if (outcome.kind === "header" || outcome.kind === "passed-over")
            return;
        this.read += 1;
        if (outcome.kind === "new")
            this.added += 1;
        else
            this[outcome.kind] += 1;
        if (outcome.kind !== "refused")
            return;
        for (const violation of outcome.violations)
            if (this.violations.length < mostNamed)
                this.violations.push(violation);
    }
    /** @param absent Told only when every row could be read: a refused row may name what else seems absent. */
    report(facts, landed, absent = []) {
        const { read, added, changed, unchanged, refused, violations } = this;
        return {
            ...facts,
            landed,
            read,
            added,
            changed,
            unchanged,
            refused,
            absent: refused === 0 && read > 0 ? absent : [],
            notices: this.#notices(),
            waiting: [],
            violations,
            errorsFile: null,
        };
    }
    #notices() {
        return [
            ...(this.read === 0 ? ["There are headings and no rows below them."] : []),
            ...(this.#headings.size === 0
                ? []
                : [`Columns that were not read: ${[...this.#headings].join(", ")}.`]),
        ];
    }
}
//# sourceMappingURL=row-counts.js.map