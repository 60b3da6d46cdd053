import type { FormQuestion } from "@reviewpoint/domain/observations";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { ObservationType } from "../observation/observation.type.js";
import { isKnown, type ShownObservation } from "../observation/show-observation.js";
import { observationGuards } from "../observations.guards.js";
import { copiesOf } from "./copy.loader.js";
import { formOf } from "./form-of.js";
import { CopyQuestionType, ObservationCopyType, type ShownCopy } from "./copy.type.js";

/** The written copies of observations. */
@Resolver(() => ObservationType)
export class ObservationCopiesResolver {
  @Batched()
  @FieldResolver(() => [CopyQuestionType], {
    description:
      "The provider's form for the written copy of such an observation today; empty where nothing is asked.",
  })
  async questions(
    @Root() observations: readonly ShownObservation[],
    @Ctx() context: GraphContext,
  ): Promise<(readonly FormQuestion[])[]> {
    const settings = await settingsOf(viewerOf(context).today, context);
    return observations.map(({ kind }) => formOf(settings, kind));
  }

  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [ObservationCopyType], { description: "What was sent, the newest first." })
  async copies(
    @Root() observations: readonly ShownObservation[],
    @Ctx() context: GraphContext,
  ): Promise<ShownCopy[][]> {
    const ids = observations.map(({ id }) => id);
    const lists = await loadAll(copiesOf, ids, context);
    const bit = bitsOf(observationGuards.ObservationCopy).answers;
    return observations.map(({ asOf }, at) =>
      (lists[at] ?? [])
        .filter(({ sharedAt }) => isKnown(sharedAt, asOf))
        .map((row) => ((row.masked & bit) === 0 ? row : { ...row, answers: null }))
        .toReversed(),
    );
  }
}

@Resolver(() => ObservationCopyType)
export class ObservationCopyResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "The observer who sent it." })
  sharedBy(@Root() copies: readonly ShownCopy[], @Ctx() context: GraphContext) {
    return peopleNamed(copies, "sharedBy", "sharedBy", context);
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The mentor to whom it went; null where the placement has none.",
  })
  mentor(@Root() copies: readonly ShownCopy[], @Ctx() context: GraphContext) {
    return peopleNamed(copies, "mentorId", "mentor", context);
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The professional tutor to whom it went; null where the school has none.",
  })
  tutor(@Root() copies: readonly ShownCopy[], @Ctx() context: GraphContext) {
    return peopleNamed(copies, "tutorId", "tutor", context);
  }
}

const peopleNamed = (
  copies: readonly ShownCopy[],
  column: "sharedBy" | "mentorId" | "tutorId",
  part: "sharedBy" | "mentor" | "tutor",
  context: GraphContext,
) =>
  peopleOf(
    copies.map((row) => ({ id: row[column], row })),
    { guards: observationGuards.ObservationCopy, part },
    context,
  );
