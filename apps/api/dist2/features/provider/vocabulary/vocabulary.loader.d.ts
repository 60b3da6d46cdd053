import type { GraphContext } from "../../../graph/context.js";
import { type Word, type WordKey } from "./neutral-words.js";
/** The word of the provider for every neutral one. */
export type Vocabulary = Readonly<Record<WordKey, Word>>;
/** The viewer's provider's vocabulary, read once a request. */
export declare function vocabularyOf(context: GraphContext): Promise<Vocabulary>;
