import { Arg, createUnionType, Ctx, Mutation, Resolver } from "type-graphql";
import { refusalTypes } from "../../refusals/writes/shown-refusals.js";
import { perform } from "../perform.js";
import { payloadType, upperFirst } from "./payload.type.js";
/**
 * The resolver of the rooms' mutations. Everything that a mutation has to have follows from its action: one argument
 * `input`, and a result that is its payload or one of its refusals.
 */
export function mutationsOf(actions, wordsOf) {
    function Mutations() { }
    for (const action of actions) {
        const { name, description, input } = action;
        const resolve = {
            configurable: true,
            value: (given, context) => perform(action, given, context, wordsOf),
        };
        Object.defineProperty(Mutations.prototype, name, resolve);
        Arg("input", () => input, { description: "What is to be done." })(Mutations.prototype, name, 0);
        Ctx()(Mutations.prototype, name, 1);
        const result = resultType(action);
        Mutation(() => result, { description })(Mutations.prototype, name, resolve);
    }
    Resolver()(Mutations);
    return Mutations;
}
/** Every code that a mutation can be refused with. */
export const codesOf = (refusals) => [
    ...new Set(["not-allowed", "key-reused", ...refusals]),
];
/** The union of what a mutation may answer. */
function resultType({ name, shows, shownOnce, refusals }) {
    const payload = payloadType(name, shows, shownOnce);
    const types = [payload, ...codesOf(refusals)].map((one) => typeof one === "string" ? refusalTypes[one] : one);
    return createUnionType({
        name: `${upperFirst(name)}Result`,
        description: `What ${name} did, or why it did not.`,
        types: () => types,
    });
}
//# sourceMappingURL=mutations-of.js.map