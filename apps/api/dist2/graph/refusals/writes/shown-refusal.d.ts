import type { GraphQLScalarType } from "graphql";
import type { RefusalOf, WriteRefusalCode } from "./write-refusal.js";
/** How one fact is shown: its type, or a list of it, and what it says. */
export interface ShownFact {
    readonly type: () => GraphQLScalarType | Function | object;
    readonly description: string;
}
type FactsOf<Code extends WriteRefusalCode> = Omit<RefusalOf<Code>, "code">;
/** How one refusal is shown: what its type says, every fact of it, and the sentence that people read. */
export interface ShownRefusal<Code extends WriteRefusalCode> {
    readonly description: string;
    readonly facts: {
        readonly [Fact in keyof FactsOf<Code>]: ShownFact;
    };
    /** What is wrong and what to do, in plain English. */
    readonly sentence: (refusal: RefusalOf<Code>) => string;
}
/** A refusal for each of some codes: a code or a fact without an entry fails the type check. */
export type ShownRefusals<Code extends WriteRefusalCode> = {
    readonly [C in Code]: ShownRefusal<C>;
};
export {};
