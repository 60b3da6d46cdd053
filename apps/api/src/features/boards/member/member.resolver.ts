import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { assessorsNamed } from "../assessors-named.js";
import type { ShownMember } from "../record/shown-board.js";
import type { BoardInterestRow } from "./interest.table.js";
import { BoardInterestType, BoardMemberType } from "./member.type.js";

@Resolver(() => BoardMemberType)
export class BoardMemberResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who it is." })
  person(@Root() members: readonly ShownMember[], @Ctx() context: GraphContext) {
    const ids = members.map(({ personId }) => personId);
    return peopleNamed(ids, context);
  }
}

type Interests = readonly BoardInterestRow[];
const idsOf = (interests: Interests, of: BoardInterestRow["kind"]) =>
  interests.map(({ kind, concernedId }) => (kind === of ? concernedId : null));

@Resolver(() => BoardInterestType)
export class BoardInterestResolver {
  @Batched()
  @FieldResolver(() => TraineeType, {
    nullable: true,
    description: "The trainee, where it is in one and the viewer may read the record.",
  })
  trainee(@Root() interests: Interests, @Ctx() context: GraphContext) {
    const ids = idsOf(interests, "trainee");
    return loadAll(traineeById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "The assessor, where it is in one." })
  assessor(@Root() interests: Interests, @Ctx() context: GraphContext) {
    const ids = idsOf(interests, "assessor");
    return assessorsNamed(ids, context);
  }

  @Batched()
  @FieldResolver(() => SchoolType, { nullable: true, description: "The school, where it is in one." })
  school(@Root() interests: Interests, @Ctx() context: GraphContext) {
    const ids = idsOf(interests, "school");
    return loadAll(schoolById, ids, context);
  }
}
