/** A provider's word for one and for several. */
export interface Word {
  readonly singular: string;
  readonly plural: string;
}

/** The provider's words and names that sentences about progress are made of. */
export interface ProgressWords {
  readonly strand: Word;
  readonly level: Word;
  readonly reviewPoint: Word;
  /** Names by code; a code without a name is printed as it is. */
  readonly strandNames: ReadonlyMap<string, string>;
  readonly reviewPointNames: ReadonlyMap<string, string>;
  /** Names of levels by rank. */
  readonly levelNames: ReadonlyMap<number, string>;
}

/**
 * A number with the word for so many.
 * @example
 * counted(1, { singular: "strand", plural: "strands" }) // => "1 strand"
 */
export function counted(count: number, word: Word): string {
  return `${count} ${count === 1 ? word.singular : word.plural}`;
}

/**
 * Names of codes as a list to read out.
 * @example
 * named(["a", "b", "c"], new Map([["a", "Ash"]])) // => "Ash, b and c"
 */
export function named<Code>(codes: readonly Code[], names: ReadonlyMap<Code, string>): string {
  const read = codes.map((code) => names.get(code) ?? String(code));
  return read.length < 2 ? read.join("") : `${read.slice(0, -1).join(", ")} and ${read.at(-1)}`;
}
