import { Arg, createUnionType, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphContext } from "../../context.js";
import type { WordsOf } from "../../guarding/words-of.js";
import { refusalTypes } from "../../refusals/writes/shown-refusals.js";
import type { WriteRefusalCode } from "../../refusals/writes/write-refusal.js";
import type { AnyAction } from "../action.js";
import { perform } from "../perform.js";
import { payloadType, upperFirst } from "./payload.type.js";
import type { WriteInput } from "./write.input.js";

/**
 * The resolver of the rooms' mutations. Everything that a mutation has to have follows from its action: one argument
 * `input`, and a result that is its payload or one of its refusals.
 */
export function mutationsOf(actions: readonly AnyAction[], wordsOf: WordsOf): Function {
  function Mutations() {}
  for (const action of actions) {
    const { name, description, input } = action;
    const resolve = {
      configurable: true,
      value: (given: WriteInput, context: GraphContext) => perform(action, given, context, wordsOf),
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
export const codesOf = (refusals: readonly WriteRefusalCode[]): WriteRefusalCode[] => [
  ...new Set<WriteRefusalCode>(["not-allowed", "key-reused", ...refusals]),
];

/** The union of what a mutation may answer. */
function resultType({ name, shows, shownOnce, refusals }: AnyAction) {
  const payload = payloadType(name, shows, shownOnce);
  const types = [payload, ...codesOf(refusals)].map((one) =>
    typeof one === "string" ? refusalTypes[one] : one,
  );
  return createUnionType({
    name: `${upperFirst(name)}Result`,
    description: `What ${name} did, or why it did not.`,
    types: () => types,
  });
}
