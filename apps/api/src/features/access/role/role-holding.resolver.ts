import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import type { RoleHolding } from "../../../identity/index.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { administeredPersonById } from "../person/administered-person.loader.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { roleHoldingById } from "./role-holding.loader.js";
import { RoleHoldingType } from "./role-holding.type.js";

type Holdings = readonly RoleHolding[];

/** Where and by whom roles are held. */
@Resolver(() => RoleHoldingType)
export class RoleHoldingResolver {
  @Batched(hubById)
  @FieldResolver(() => HubType, { nullable: true, description: "The hub in which it is held, if any." })
  hub(@Root() holdings: Holdings, @Ctx() context: GraphContext) {
    return loadAll(
      hubById,
      holdings.map(({ hubId }) => hubId),
      context,
    );
  }

  @Batched(subjectById)
  @FieldResolver(() => SubjectType, {
    nullable: true,
    description: "The subject in which it is held, if any.",
  })
  subject(@Root() holdings: Holdings, @Ctx() context: GraphContext) {
    return loadAll(
      subjectById,
      holdings.map(({ subjectId }) => subjectId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => SchoolType, { nullable: true, description: "The school in which it is held, if any." })
  school(@Root() holdings: Holdings, @Ctx() context: GraphContext) {
    return loadAll(
      schoolById,
      holdings.map(({ schoolId }) => schoolId),
      context,
    );
  }

  @Batched(cohortById)
  @FieldResolver(() => CohortType, {
    nullable: true,
    description: "The one cohort of the subject that it is confined to, if any.",
  })
  cohort(@Root() holdings: Holdings, @Ctx() context: GraphContext) {
    return loadAll(
      cohortById,
      holdings.map(({ cohortId = null }) => cohortId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => Int, {
    description: "How often the record of it was written: send it as expectedVersion to change it.",
  })
  async version(@Root() holdings: Holdings, @Ctx() context: GraphContext) {
    const held = await loadAll(
      roleHoldingById,
      holdings.map(({ id }) => id),
      context,
    );
    return held.map((one) => one?.version ?? 1);
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who holds it." })
  async person(@Root() holdings: Holdings, @Ctx() context: GraphContext) {
    const held = await loadAll(
      roleHoldingById,
      holdings.map(({ id }) => id),
      context,
    );
    return loadAll(
      administeredPersonById,
      held.map((one) => one?.personId ?? null),
      context,
    );
  }
}
