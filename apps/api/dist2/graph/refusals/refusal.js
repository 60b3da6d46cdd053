import { GraphQLError } from "graphql";
import { refusalCodes } from "./refusal-codes.js";
/** A request that was understood and refused: a code, a sentence naming field, value and remedy, nothing of the inside. */
export class Refusal extends GraphQLError {
    constructor(code, sentence, facts = {}, headers = new Map()) {
        const status = refusalCodes[code];
        const http = status === null ? {} : { http: { status, headers } };
        super(sentence, { extensions: { ...facts, code, ...http } });
        this.name = "Refusal";
    }
}
//# sourceMappingURL=refusal.js.map