import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { readStandings } from "./standing.query.js";
import type { StandingRow } from "./standing.table.js";
import { StandingType } from "./standing.type.js";

/** The standings of trainees. */
@Resolver(() => TraineeType)
export class TraineeStandingsResolver {
  @Batched()
  @FieldResolver(() => [StandingType], {
    description:
      "How the trainee stands on every strand at every review point of the cohort, strand by strand.",
  })
  async standings(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("reviewPoint", () => String, {
      nullable: true,
      description: "Code of one review point; all without it.",
    })
    reviewPoint: string | null,
    @Arg("strand", () => String, { nullable: true, description: "Code of one strand; all without it." })
    strand: string | null,
    @Ctx() context: GraphContext,
  ): Promise<StandingRow[][]> {
    const ids = trainees.map((trainee) => trainee.id);
    const shown = shownOf(trainees, partnershipGuards.Trainee, "standings").map((trainee) => trainee.id);
    const choice = { reviewPoint: reviewPoint ?? null, strand: strand ?? null };
    const standings = shown.length === 0 ? [] : await readStandings(shown, choice, context);
    return gathered(ids, standings, (standing) => standing.traineeId);
  }
}
