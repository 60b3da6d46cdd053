import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { type Ahead, Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { asOfHelp, DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { readOrderOfStandings } from "./in-order-of-strands.js";
import { standingsOf } from "./standing.loader.js";
import { readStandings, type StandingChoice } from "./standing.query.js";
import type { StandingRow } from "./standing.table.js";
import { StandingType } from "./standing.type.js";

const choiceOf = ({ reviewPoint, strand, asOf }: Readonly<Record<string, unknown>>): StandingChoice => ({
  reviewPoint: (reviewPoint as string | null | undefined) ?? null,
  strand: (strand as string | null | undefined) ?? null,
  asOf: (asOf as string | null | undefined) ?? null,
});
const ahead: Ahead = {
  by: "id",
  read: (traineeIds, context, given) =>
    Promise.all([readStandings(traineeIds, choiceOf(given), context), readOrderOfStandings(context)]),
};

/** The standings of trainees. */
@Resolver(() => TraineeType)
export class TraineeStandingsResolver {
  @Batched(null, ahead)
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
    @Arg("asOf", () => DateTimeScalar, asOfHelp) asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<(readonly StandingRow[])[]> {
    const shown = new Set(shownOf(trainees, partnershipGuards.Trainee, "standings"));
    const ids = trainees.map((trainee) => (shown.has(trainee) ? trainee.id : null));
    const standings = await loadAll(
      standingsOf(choiceOf({ reviewPoint, strand, asOf }), context),
      ids,
      context,
    );
    return standings.map((some) => some ?? []);
  }
}
