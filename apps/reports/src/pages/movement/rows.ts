import type { MovementContext, MovementRow } from "@reviewpoint/charts/tables";
import type { Context } from "../../address/page.js";
import { stateLabels } from "../../charts/state-labels.js";
import type { MovementQuery, StandingState } from "../../generated/documents.js";

type DomainState = MovementRow["fromState"];

const stateOf = (state: StandingState) => state.toLowerCase() as DomainState;

/** The graph's flows as rows of the chart. */
export function movementRows({ movement }: MovementQuery): readonly MovementRow[] {
  return movement.map(({ fromLevel, fromState, toLevel, toState, count, status }) => ({
    fromState: stateOf(fromState),
    fromRank: fromLevel?.rank ?? null,
    toState: stateOf(toState),
    toRank: toLevel?.rank ?? null,
    count: status === "OK" || status === "LOW_RELIABILITY" ? count : null,
    status,
  }));
}

/** What the rows are read against: the two review points, and the scale in the provider's own level names. */
export function movementContext({ choice }: Context): MovementContext {
  return {
    points: { from: choice.from?.name ?? "", to: choice.reviewPoint?.name ?? "" },
    scale: { levels: choice.levels, stateLabels },
  };
}
