import { GraphQLError } from "graphql";
import { refusalCodes } from "./refusal-codes.js";
/** A code that a client may act on; every other failure is reported as INTERNAL. */
export type RefusalCode = keyof typeof refusalCodes;
/** A request that was understood and refused: a code, a sentence naming field, value and remedy, nothing of the inside. */
export declare class Refusal extends GraphQLError {
    constructor(code: RefusalCode, sentence: string, facts?: Readonly<Record<string, unknown>>, headers?: ReadonlyMap<string, string>);
}
