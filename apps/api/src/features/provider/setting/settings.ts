/** The provider's settings by key, each checked when it is asked for. */
export class Settings {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(rows: readonly { readonly key: string; readonly value: unknown }[]) {
    this.#values = new Map(rows.map(({ key, value }) => [key, value]));
  }

  /**
   * A whole number from 0; `otherwise` where the provider has not set it.
   * @throws TypeError when the provider set something else.
   */
  count(key: string, otherwise: number): number {
    return this.value(
      key,
      otherwise,
      (value): value is number => Number.isInteger(value) && (value as number) >= 0,
    );
  }

  /**
   * Yes or no; `otherwise` where the provider has not set it.
   * @throws TypeError when the provider set something else.
   */
  flag(key: string, otherwise: boolean): boolean {
    return this.value(key, otherwise, (value): value is boolean => typeof value === "boolean");
  }

  /**
   * A setting of any shape that the room asking for it can tell.
   * @throws TypeError when the provider set something of another shape.
   */
  value<Value>(key: string, otherwise: Value, isRight: (value: unknown) => value is Value): Value {
    if (!this.#values.has(key)) return otherwise;
    const value = this.#values.get(key);
    if (isRight(value)) return value;
    throw new TypeError(`the setting ${key} cannot be read: ${JSON.stringify(value)}`);
  }
}
