import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
/**
 * Asks one mutation of a graph under a key of its own, and gives its answer. A selection may name fields of the payload;
 * of a refusal its code, message and path are shown.
 */
export async function mutate(graph, name, viewer, input, selection = "recorded") {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on ${type}Payload { ${selection} } ... on Refusal { code message path }
    ${"expectedVersion" in input ? "... on Conflict { currentVersion }" : ""}
    ${name === "recordJudgements" ? "... on ItemsRefused { items { __typename code path } }" : ""} } }`;
    const answer = await graph.ask(text, viewer, { input: { idempotencyKey: randomUUID(), ...input } });
    expect(answer.errors).toBeUndefined();
    // as a client gets it: what it is depends on the mutation
    return JSON.parse(JSON.stringify(answer.data ?? {}))[name];
}
//# sourceMappingURL=mutate.js.map