import { ofPeople, plausible } from "../comparable/plausible.js";
import { counted, named, type Word } from "../words.js";
import type { ReferenceClass } from "./reference-class.js";

/** The provider's words for a reference class. */
export interface ReferenceClassWords {
  readonly trainee: Word;
  /** What is asked about, in the past tense, e.g. `reached secure by the summer review`. */
  readonly reached: string;
  /** Names of the fields that have to be equal. */
  readonly factNames: ReadonlyMap<string, string>;
}

/**
 * A reference class in a sentence, made from its numbers.
 *
 * @example
 * const words = { trainee: { singular: "trainee", plural: "trainees" }, reached: "reached secure by summer", factNames: new Map([["subjectCode", "subject"]]) };
 * const numbers = { status: "OK", reached: 31, n: 46, lower: 0.5297, upper: 0.7918, alikeIn: ["subjectCode"] };
 * referenceClassSentence(numbers, words) // => "31 of 46 past trainees with the same subject reached secure by summer, plausibly 53 to 79 %. It tells how it went for a group, and decides nothing about a person."
 */
export function referenceClassSentence(
  { status, reached, n, lower, upper, alikeIn, least }: ReferenceClass,
  { trainee, reached: outcome, factNames }: ReferenceClassWords,
): string {
  const past = { singular: `past ${trainee.singular}`, plural: `past ${trainee.plural}` };
  const alike = alikeIn.length === 0 ? "" : ` with the same ${named(alikeIn, factNames)}`;
  if (status === "TOO_FEW" || reached === null || n === null || lower === null || upper === null) {
    return `Fewer than ${counted(least, past)}${alike}: too few to tell how it went.`;
  }
  const bounds = plausible({ lower, upper });
  return `${ofPeople(reached, n, past)}${alike} ${outcome}, ${bounds}. It tells how it went for a group, and decides nothing about a person.`;
}
