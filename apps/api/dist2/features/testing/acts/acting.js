import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
/** Asks and acts in the graph that is open while the tests run. */
export function acting(graph) {
    const ask = async (text, viewer, variables = {}) => {
        const answer = await graph().ask(text, viewer, variables);
        expect(answer.errors).toBeUndefined();
        return answer.data;
    };
    const act = async (name, input, viewer, shows = "", facts = "") => {
        const type = name.charAt(0).toUpperCase() + name.slice(1);
        const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Payload { recorded ${shows} } ... on Refusal { code message path } ${facts} } }`;
        return (await ask(text, viewer, { input: { idempotencyKey: randomUUID(), ...input } }))[name];
    };
    return { ask, act };
}
//# sourceMappingURL=acting.js.map