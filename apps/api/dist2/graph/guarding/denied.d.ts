import { type SeenThing } from "@reviewpoint/domain/access";
import type { GraphContext } from "../context.js";
import { Refusal } from "../refusals/refusal.js";
import type { WordsOf } from "./words-of.js";
/** Thrown where the viewer may not have what is asked; becomes a refusal with the reason in the provider's words. */
export declare class Denied extends Error {
    readonly thing: SeenThing;
    readonly place: string | null;
    /** @param place what of the question asked it, e.g. `filter.search`; null for the whole field */
    constructor(thing: SeenThing, place: string | null);
}
/** The refusal NOT_ALLOWED, which says why. */
export declare function refusalOf({ thing, place }: Denied, context: GraphContext, wordsOf: WordsOf): Promise<Refusal>;
