import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { levelById } from "../../framework/level/level.loader.js";
import { LevelType } from "../../framework/level/level.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { isKnown, type ShownObservation } from "../observation/show-observation.js";
import { observationGuards } from "../observations.guards.js";
import type { AgreedStrandRow } from "./agreed-strand.table.js";
import { agreedStrandsOf, agreementsOf } from "./agreement.loader.js";
import { AgreedStrandType, ObservationAgreementType, type ShownAgreement } from "./agreement.type.js";

type Observations = readonly ShownObservation[];
type Agreements = readonly ShownAgreement[];

/** What was agreed of observations, as of the instant that was asked for; the newest first. */
async function agreements(observations: Observations, context: GraphContext): Promise<ShownAgreement[][]> {
  const ids = observations.map(({ id }) => id);
  const lists = await loadAll(agreementsOf, ids, context);
  const bit = bitsOf(observationGuards.ObservationAgreement).nextStepForTrainee;
  return observations.map(({ asOf }, at) => {
    const known = (lists[at] ?? []).filter(({ recordedAt }) => isKnown(recordedAt, asOf));
    return known.toReversed().map((row, place) => {
      const steps = (row.masked & bit) === 0 ? {} : { nextStepForTrainee: null, nextStepForMentor: null };
      return { ...row, ...steps, isCurrent: place === 0 };
    });
  });
}

/** The agreements of observations. */
@Resolver(() => ObservationType)
export class ObservationAgreementsResolver {
  @Batched()
  @FieldResolver(() => ObservationAgreementType, {
    nullable: true,
    description: "What the observers agreed on; null until they have.",
  })
  async agreement(@Root() observations: Observations, @Ctx() context: GraphContext) {
    return (await agreements(observations, context)).map(([newest]) => newest ?? null);
  }

  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [ObservationAgreementType], {
    description: "Every agreement, superseded ones too, the newest first.",
  })
  agreements(@Root() observations: Observations, @Ctx() context: GraphContext) {
    return agreements(observations, context);
  }
}

@Resolver(() => ObservationAgreementType)
export class ObservationAgreementResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "The observer who recorded it." })
  agreedBy(@Root() given: Agreements, @Ctx() context: GraphContext) {
    return peopleOf(
      given.map((row) => ({ id: row.agreedBy, row })),
      { guards: observationGuards.ObservationAgreement, part: "agreedBy" },
      context,
    );
  }

  @Costs({ assumedSize: 6 })
  @Batched()
  @FieldResolver(() => [AgreedStrandType], { description: "The levels, strand by strand." })
  async strands(@Root() given: Agreements, @Ctx() context: GraphContext) {
    const ids = given.map(({ observationId }) => observationId);
    const lists = await loadAll(agreedStrandsOf, ids, context);
    const bit = bitsOf(observationGuards.AgreedStrand).reason;
    return given.map(({ id }, at) =>
      (lists[at] ?? [])
        .filter(({ agreementId }) => agreementId === id)
        .map((row) => ((row.masked & bit) === 0 ? row : { ...row, reason: null })),
    );
  }
}

@Resolver(() => AgreedStrandType)
export class AgreedStrandResolver {
  @Batched(strandById)
  @FieldResolver(() => StrandType, { description: "The strand." })
  strand(@Root() strands: readonly AgreedStrandRow[], @Ctx() context: GraphContext) {
    const ids = strands.map(({ strandId }) => strandId);
    return loadAll(strandById, ids, context);
  }

  @Batched(levelById)
  @FieldResolver(() => LevelType, { description: "The level." })
  level(@Root() strands: readonly AgreedStrandRow[], @Ctx() context: GraphContext) {
    const ids = strands.map(({ levelId }) => levelId);
    return loadAll(levelById, ids, context);
  }
}
