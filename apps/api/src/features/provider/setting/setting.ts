/** Something that a provider may set, under a key of its own. The rooms that ask for it say what it has to be. */
export interface Setting<Value> {
  readonly key: string;
  /** What holds where the provider has set nothing. */
  readonly usual: Value;
  /** What it has to be, e.g. `a whole number from 0`. */
  readonly expected: string;
  /** What a provider's value says. @throws TypeError when it cannot be read */
  readonly read: (value: unknown) => Value;
}

/** A setting that is what the provider wrote, where that has the right shape. */
export const settingOf = <Value>(
  key: string,
  usual: Value,
  expected: string,
  isRight: (value: unknown) => value is Value,
): Setting<Value> => ({
  ...{ key, usual, expected },
  read(value) {
    if (isRight(value)) return value;
    throw new TypeError(`the setting ${key} cannot be read: ${JSON.stringify(value)}`);
  },
});

/** A whole number. @param least the smallest that can be set */
export const countSetting = (
  key: string,
  usual: number,
  { least = 0, most = Number.MAX_SAFE_INTEGER }: { readonly least?: number; readonly most?: number } = {},
): Setting<number> =>
  settingOf(
    ...([key, usual] as const),
    most < Number.MAX_SAFE_INTEGER
      ? `a whole number from ${least} to ${most}`
      : `a whole number from ${least}`,
    (value): value is number =>
      Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  );

/** One of some words. */
export const wordSetting = <Word extends string>(
  key: string,
  usual: Word,
  words: readonly Word[],
): Setting<Word> =>
  settingOf(key, usual, words.map((word) => `"${word}"`).join(" or "), (value): value is Word =>
    (words as readonly unknown[]).includes(value),
  );

/** Yes or no. */
export const flagSetting = (key: string, usual: boolean): Setting<boolean> =>
  settingOf(key, usual, "true or false", (value) => typeof value === "boolean");

/** A list in which each item is of a shape. */
export const listOf =
  <Item>(isItem: (value: Readonly<Record<string, unknown>>) => boolean) =>
  (value: unknown): value is readonly Item[] =>
    Array.isArray(value) &&
    value.every((item: unknown) => typeof item === "object" && item !== null && isItem(item as never));
