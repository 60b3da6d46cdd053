/** The neutral words of sentences about access, for one and for several. */
export const neutralAccessWords = {
  trainee: { singular: "trainee", plural: "trainees" },
  mentor: { singular: "mentor", plural: "mentors" },
  professionalTutor: { singular: "professional tutor", plural: "professional tutors" },
  leadMentor: { singular: "lead mentor", plural: "lead mentors" },
  hubDirector: { singular: "hub director", plural: "hub directors" },
  hub: { singular: "hub", plural: "hubs" },
  subject: { singular: "subject", plural: "subjects" },
  school: { singular: "school", plural: "schools" },
  cohort: { singular: "cohort", plural: "cohorts" },
  strand: { singular: "strand", plural: "strands" },
  level: { singular: "level", plural: "levels" },
  reviewPoint: { singular: "review point", plural: "review points" },
  placement: { singular: "placement", plural: "placements" },
  judgement: { singular: "judgement", plural: "judgements" },
  watchList: { singular: "watch list", plural: "watch lists" },
} as const;

/** The provider's words that sentences about access are made of, by their neutral keys. */
export type AccessWords = {
  readonly [key in keyof typeof neutralAccessWords]: { readonly singular: string; readonly plural: string };
};

/**
 * A phrase with `{key}` and `{key.plural}` replaced by the provider's words, and the other names in braces by what
 * stands for them.
 *
 * @throws RangeError for a name that neither has.
 * @example
 * inWords("{trainee.plural} of {own} {hub}", neutralAccessWords, { own: "your" }) // => "trainees of your hub"
 */
export function inWords(
  phrase: string,
  words: AccessWords,
  others: Readonly<Record<string, string>> = {},
): string {
  return phrase.replace(/\{(\w+)(\.plural)?\}/gu, (whole: string, key: string, plural?: string) => {
    if (Object.hasOwn(others, key)) return others[key] ?? "";
    if (!Object.hasOwn(words, key)) throw new RangeError(`no word for ${whole} in ${JSON.stringify(phrase)}`);
    return words[key as keyof AccessWords][plural === undefined ? "singular" : "plural"];
  });
}

/**
 * Several things as one enumeration.
 * @example
 * listed(["hubs", "subjects", "schools"]) // => "hubs, subjects and schools"
 */
export function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} and ${things.at(-1)}`;
}

/** A text as the beginning of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
