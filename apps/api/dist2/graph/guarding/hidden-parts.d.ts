import type { ReadAll } from "../prefetch/read-all.js";
import type { TypeGuards } from "./guard.js";
import type { WordsOf } from "./words-of.js";
/**
 * What of the fields that the question asks for is hidden of rows, and why: one sentence a thing, made once a request.
 * What nobody asked for is not listed: a type has many fields, and most questions ask for few.
 */
export declare function hiddenParts(typeName: string, guards: TypeGuards, wordsOf: WordsOf): ReadAll;
