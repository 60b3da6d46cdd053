import { GraphQLError } from "graphql";
import { refusalCodes } from "./refusal-codes.js";

/** A code that a client may act on; every other failure is reported as INTERNAL. */
export type RefusalCode = keyof typeof refusalCodes;

/** A request that was understood and refused: a code, a sentence naming field, value and remedy, nothing of the inside. */
export class Refusal extends GraphQLError {
  constructor(code: RefusalCode, sentence: string, facts: Readonly<Record<string, unknown>> = {}) {
    const status = refusalCodes[code];
    super(sentence, { extensions: { ...facts, code, ...(status === null ? {} : { http: { status } }) } });
    this.name = "Refusal";
  }
}
