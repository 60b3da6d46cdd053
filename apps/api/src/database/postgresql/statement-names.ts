import { createHash } from "node:crypto";

/** How many statements a session is asked to keep, and how many texts that came once are remembered. */
const mostNames = 200;
const mostMet = 500;

/**
 * invalid_sql_statement_name, duplicate_prepared_statement and feature_not_supported (a plan whose columns have changed):
 * a pooler moves transactions between sessions, or the schema changed under this process.
 */
const notKept = new Set(["26000", "42P05", "0A000"]);

/**
 * Names for statements that the sessions of a server keep parsed and planned. A text is named when it comes the second
 * time, the first 200 of them in a process. Each provider has names of its own, because a kept plan is made for as many
 * rows as its provider has. A name is the digest of what it names: it never means another text.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #met = new Set<string>();
  #areKept = true;

  /** The name of a text for one provider (or for whom else it is asked); undefined where it has none. */
  nameOf(text: string, whose: string): string | undefined {
    if (!this.#areKept) return undefined;
    const key = `${whose} ${text}`;
    const known = this.#names.get(key);
    if (known !== undefined || this.#names.size >= mostNames) return known;
    if (!this.#met.delete(key)) {
      if (this.#met.size >= mostMet) this.#met.clear();
      this.#met.add(key);
      return undefined;
    }
    const name = createHash("sha256").update(key).digest("base64url");
    this.#names.set(key, name);
    return name;
  }

  /** Hears why a named statement failed: where sessions do not keep statements, nothing is named any more. */
  heed(error: unknown): void {
    if (notKept.has((error as { code?: string } | null)?.code ?? "")) this.#areKept = false;
  }
}
