import { wordKey } from "@reviewpoint/domain/interchange";

/** Something with a code and a name, found by either. */
export interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Things found by name and code, whatever their case. */
export function byWord(all: readonly Named[]): Map<string, Named> {
  return new Map([
    ...all.map((one) => [wordKey(one.name), one] as const),
    ...all.map((one) => [wordKey(one.code), one] as const),
  ]);
}

/** The names that can be written, as a sentence. */
export function writeOneOf(known: ReadonlyMap<string, { readonly name: string }>): string {
  const names = [...new Set([...known.values()].map(({ name }) => name))].sort();
  return names.length === 0
    ? "None is set up yet: add it to the provider's setup file first."
    : `Write one of: ${names.join(", ")}.`;
}
