import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../graph/context.js";
import { Batched } from "../../graph/prefetch/batched.js";
import { loadAll } from "../../graph/reading/load.js";
import type { RoleHolding } from "../../identity/index.js";
import { hubById } from "../partnership/hub/hub.loader.js";
import { HubType } from "../partnership/hub/hub.type.js";
import { schoolById } from "../partnership/school/school.loader.js";
import { SchoolType } from "../partnership/school/school.type.js";
import { subjectById } from "../partnership/subject/subject.loader.js";
import { SubjectType } from "../partnership/subject/subject.type.js";
import { RoleHoldingType } from "./role-holding.type.js";

type Holdings = readonly RoleHolding[];

/** Where roles are held. */
@Resolver(() => RoleHoldingType)
export class RoleHoldingResolver {
  @Batched()
  @FieldResolver(() => HubType, { nullable: true, description: "The hub in which it is held, if any." })
  hub(@Root() holdings: Holdings, @Ctx() context: GraphContext) {
    return loadAll(
      hubById,
      holdings.map(({ hubId }) => hubId),
      context,
    );
  }

  @Batched()
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
}
