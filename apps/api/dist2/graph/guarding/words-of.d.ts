import type { AccessWords } from "@reviewpoint/domain/access";
import type { GraphContext } from "../context.js";
/** Reads the provider's words, which sentences about access are made of. */
export type WordsOf = (context: GraphContext) => Promise<AccessWords>;
