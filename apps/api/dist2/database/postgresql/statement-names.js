import { createHash } from "node:crypto";
/** How many statements a session is asked to keep, and how many texts that came once are remembered. */
const mostNames = 500;
const mostMet = 1_000;
/**
 * invalid_sql_statement_name, duplicate_prepared_statement and feature_not_supported (a plan whose columns have changed):
 * a pooler moves transactions between sessions, or the schema changed under this process.
 */
const notKept = new Set(["26000", "42P05", "0A000"]);
/**
 * Names for statements that the sessions of a server keep parsed and planned. A text is named when it comes the second
 * time, the first 500 of them in a process. A name is the digest of its text: it never means another.
 */
export class StatementNames {
    #names = new Map();
    #met = new Set();
    #areKept = true;
    /** The name of a text; undefined where it has none. */
    nameOf(text) {
        if (!this.#areKept)
            return undefined;
        const known = this.#names.get(text);
        if (known !== undefined || this.#names.size >= mostNames)
            return known;
        if (!this.#met.delete(text)) {
            if (this.#met.size >= mostMet)
                this.#met.clear();
            this.#met.add(text);
            return undefined;
        }
        const name = createHash("sha256").update(text).digest("base64url");
        this.#names.set(text, name);
        return name;
    }
    /** Hears why a named statement failed: where sessions do not keep statements, nothing is named any more. */
    heed(error) {
        if (notKept.has(error?.code ?? ""))
            this.#areKept = false;
    }
}
//# sourceMappingURL=statement-names.js.map