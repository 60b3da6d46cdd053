import type { Word } from "@reviewpoint/domain/progress";

/** Every word of the provider's own that a chart, table or sentence may say. */
export interface ChartWords {
  readonly trainee: Word;
  readonly mentor: Word;
  readonly school: Word;
  readonly strand: Word;
  readonly level: Word;
  readonly reviewPoint: Word;
  readonly judgement: Word;
  /** Highest count that sentences write in words, 0–19. */
  readonly numbersInWordsUpTo: number;
}

/** The neutral words, for a provider that has named none of its own. */
export const neutralWords: ChartWords = {
  trainee: { singular: "trainee", plural: "trainees" },
  mentor: { singular: "mentor", plural: "mentors" },
  school: { singular: "school", plural: "schools" },
  strand: { singular: "strand", plural: "strands" },
  level: { singular: "level", plural: "levels" },
  reviewPoint: { singular: "review point", plural: "review points" },
  judgement: { singular: "judgement", plural: "judgements" },
  numbersInWordsUpTo: 9,
};

/**
 * The provider's vocabulary as words for charts; a key that the provider leaves out keeps its neutral word,
 * and a key that no chart says is passed over.
 *
 * @example
 * chartWords([{ key: "trainee", singular: "ITT teacher", plural: "ITT teachers" }]).trainee.plural // => "ITT teachers"
 * chartWords([]).school.singular // => "school"
 */
export function chartWords(
  vocabulary: readonly { readonly key: string; readonly singular: string; readonly plural: string }[],
): ChartWords {
  const own = vocabulary
    .filter((term) => term.key in neutralWords && term.key !== "numbersInWordsUpTo")
    .map((term) => [term.key, { singular: term.singular, plural: term.plural }]);
  return { ...neutralWords, ...Object.fromEntries(own) };
}
