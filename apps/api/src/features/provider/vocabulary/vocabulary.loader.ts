import type { GraphContext } from "../../../graph/context.js";
import { type Batch, load } from "../../../graph/reading/load.js";
import { neutralWords, type Word, type WordKey } from "./neutral-words.js";
import { readTerms } from "./vocabulary.query.js";

/** The word of the provider for every neutral one. */
export type Vocabulary = Readonly<Record<WordKey, Word>>;

const whole: Batch<"vocabulary", Vocabulary> = async (keys, context) => {
  const own = (await readTerms(context))
    .filter(({ key }) => key in neutralWords)
    .map(({ key, singular, plural }) => [key, { singular, plural }]);
  const vocabulary: Vocabulary = { ...neutralWords, ...Object.fromEntries(own) };
  return keys.map(() => vocabulary);
};

/** The viewer's provider's vocabulary, read once a request. */
export function vocabularyOf(context: GraphContext): Promise<Vocabulary> {
  return load(whole, "vocabulary", context);
}
