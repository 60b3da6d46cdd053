import type { Setting } from "./setting.js";

/** The provider's settings of a day. */
export class Settings {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(rows: readonly { readonly key: string; readonly value: unknown }[]) {
    this.#values = new Map(rows.map(({ key, value }) => [key, value]));
  }

  /** What the provider has set, or what is usual. @throws TypeError when what it set cannot be read */
  of<Value>({ key, usual, read }: Setting<Value>): Value {
    return this.#values.has(key) ? read(this.#values.get(key)) : usual;
  }
}
