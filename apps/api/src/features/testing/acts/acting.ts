import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import type { Viewer } from "../../../identity/index.js";
import type { GraphForTest } from "../graph-for-test.js";

/** Answers are of every shape. */
export type Answered = ReturnType<typeof JSON.parse>;

/** Asks a graph and acts in it for tests: an answer with an error fails the test. */
export interface Acting {
  ask(text: string, viewer: Viewer, variables?: object): Promise<Answered>;
  /**
   * Performs a mutation, under a key of its own unless the input has one.
   *
   * @param shows What is selected of its payload, e.g. `target { id }`.
   * @param facts What is selected of its refusals besides, e.g. `... on Conflict { currentVersion }`.
   */
  act(name: string, input: object, viewer: Viewer, shows?: string, facts?: string): Promise<Answered>;
}

/** Asks and acts in the graph that is open while the tests run. */
export function acting(graph: () => GraphForTest): Acting {
  const ask: Acting["ask"] = async (text, viewer, variables = {}) => {
    const answer = await graph().ask(text, viewer, variables as Record<string, unknown>);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const act: Acting["act"] = async (name, input, viewer, shows = "", facts = "") => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Payload { recorded ${shows} } ... on Refusal { code message path } ${facts} } }`;
    return (await ask(text, viewer, { input: { idempotencyKey: randomUUID(), ...input } }))[name];
  };
  return { ask, act };
}
