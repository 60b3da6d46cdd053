import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { asOfHelp, DateTimeScalar } from "../../../graph/scalars.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { agreementsByTrainee, handInsByTrainee } from "./hand-in.loader.js";
import { HandInAgreementType, HandInType } from "./hand-in.types.js";

type Trainees = readonly ShownTrainee[];
const idsOf = (trainees: Trainees) => trainees.map(({ id }) => id);

/** What is agreed with trainees about handing in, and whether it was kept. */
@Resolver(() => TraineeType)
export class TraineeHandInsResolver {
  @Batched()
  @FieldResolver(() => [HandInAgreementType], {
    description: "What was agreed about handing in, the newest first: that is in force.",
  })
  async handInAgreements(
    @Root() trainees: Trainees,
    @Arg("asOf", () => DateTimeScalar, asOfHelp) asOf: string | null,
    @Ctx() context: GraphContext,
  ) {
    const all = await loadAll(agreementsByTrainee(asOf ?? null, context), idsOf(trainees), context);
    return all.map((agreements) => agreements ?? []);
  }

  @Batched()
  @FieldResolver(() => [HandInType], { description: "What was handed in, the newest lesson first." })
  async handIns(
    @Root() trainees: Trainees,
    @Arg("asOf", () => DateTimeScalar, asOfHelp) asOf: string | null,
    @Ctx() context: GraphContext,
  ) {
    const all = await loadAll(handInsByTrainee(asOf ?? null, context), idsOf(trainees), context);
    return all.map((handIns) => handIns ?? []);
  }
}
