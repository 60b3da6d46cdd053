import type { WordsOf } from "../../guarding/words-of.js";
import type { WriteRefusalCode } from "../../refusals/writes/write-refusal.js";
import type { AnyAction } from "../action.js";
/**
 * The resolver of the rooms' mutations. Everything that a mutation has to have follows from its action: one argument
 * `input`, and a result that is its payload or one of its refusals.
 */
export declare function mutationsOf(actions: readonly AnyAction[], wordsOf: WordsOf): Function;
/** Every code that a mutation can be refused with. */
export declare const codesOf: (refusals: readonly WriteRefusalCode[]) => WriteRefusalCode[];
