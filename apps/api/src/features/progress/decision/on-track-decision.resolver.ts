import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { progressGuards } from "../progress.guards.js";
import { OnTrackDecisionType, type ShownDecision } from "./on-track-decision.type.js";

/** Who decided. */
@Resolver(() => OnTrackDecisionType)
export class OnTrackDecisionResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who decided it." })
  by(@Root() decisions: readonly ShownDecision[], @Ctx() context: GraphContext) {
    return peopleOf(
      decisions.map((decision) => ({ id: decision.recordedBy, row: decision })),
      { guards: progressGuards.OnTrackDecision, part: "by" },
      context,
    );
  }
}
