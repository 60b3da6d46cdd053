import type { StandingState } from "../generated/documents.js";
import type { Parameters } from "./parameters.js";

const states: Readonly<Record<string, StandingState>> = {
  judged: "JUDGED",
  "not-judged": "NOT_JUDGED",
  withdrawn: "WITHDRAWN",
  deferred: "DEFERRED",
};

/** The state that a link asks for: `state=not-judged` and so on. */
export function stateOf(parameters: Parameters): StandingState | null {
  return states[parameters.state ?? ""] ?? null;
}

/** The value of `state` in a link. */
export function stateParameter(state: StandingState): string {
  return state.toLowerCase().replace("_", "-");
}
