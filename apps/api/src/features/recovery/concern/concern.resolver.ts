import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { judgementById } from "../../judgements/judgement/judgement.loader.js";
import { JudgementType } from "../../judgements/judgement/judgement.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { isLinkedAt } from "../known-by.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { plansAsOf } from "../plan/plans-as-of.js";
import { RecoveryPlanType } from "../plan/plan.type.js";
import type { ConcernEvidenceRow } from "./concern-evidence.table.js";
import { type ReadConcern, readEvidence } from "./concern.query.js";
import { ConcernEvidenceType, ConcernType } from "./concern.type.js";

type Concerns = readonly ReadConcern[];

@Resolver(() => ConcernType)
export class ConcernResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Whom it is about." })
  trainee(@Root() concerns: Concerns, @Ctx() context: GraphContext) {
    const ids = concerns.map(({ traineeId }) => traineeId);
    return loadAll(traineeById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who raised it; null for a service token.",
  })
  raisedBy(@Root() concerns: Concerns, @Ctx() context: GraphContext) {
    const ids = concerns.map(({ raisedBy }) => raisedBy);
    return peopleNamed(ids, context);
  }

  @Batched()
  @FieldResolver(() => RecoveryPlanType, {
    nullable: true,
    description: "The plan that took it up, if one did.",
  })
  plan(@Root() concerns: Concerns, @Ctx() context: GraphContext) {
    const asked = concerns.map(({ planId, asOf }) => ({ id: planId, asOf }));
    return plansAsOf(asked, context);
  }

  @Batched()
  @FieldResolver(() => [ConcernEvidenceType], {
    description: "What it rests on, in the order in which it was linked: without what was taken back.",
  })
  async evidence(@Root() concerns: Concerns, @Ctx() context: GraphContext) {
    const ids = concerns.map(({ id }) => id);
    const lists = gathered(ids, await readEvidence(ids, context), ({ concernId }) => concernId);
    return lists.map((list, index) => {
      const asOf = concerns[index]?.asOf ?? null;
      return list.filter((link) => isLinkedAt(link, asOf));
    });
  }
}

@Resolver(() => ConcernEvidenceType)
export class ConcernEvidenceResolver {
  @Batched()
  @FieldResolver(() => JudgementType, { nullable: true, description: "The judgement, where it is one." })
  judgement(@Root() evidence: readonly ConcernEvidenceRow[], @Ctx() context: GraphContext) {
    const ids = evidence.map(({ judgementId }) => judgementId);
    return loadAll(judgementById, ids, context);
  }
}
