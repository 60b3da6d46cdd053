import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import type { ShownAssignment } from "../assignment/show-assignment.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { readCounts, readMarkerCounts } from "./counts.query.js";
import { AssignmentCountsType, type Counts, type MarkerCounts, MarkerCountType } from "./counts.type.js";

const none: Counts = {
  ...{ pieces: 0, due: 0, missing: 0, handedIn: 0, handedInLate: 0, withdrawn: 0 },
  ...{ notAllotted: 0, toMark: 0, lateToMark: 0, marked: 0, sent: 0 },
};

/** How far assignments are. */
@Resolver(() => AssignmentType)
export class AssignmentCountsResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => AssignmentCountsType, { description: "How many pieces of work stand where today." })
  async counts(@Root() assignments: readonly ShownAssignment[], @Ctx() context: GraphContext) {
    const ids = assignments.map(({ id }) => id);
    const counted = new Map((await readCounts(ids, context)).map((row) => [row.assignmentId, row]));
    return ids.map((id) => counted.get(id) ?? none);
  }

  @Costs({ weight: 400, assumedSize: 12 })
  @Batched()
  @FieldResolver(() => [MarkerCountType], {
    description: "How many pieces of work each marker has in each subject, subject by subject.",
  })
  async markers(@Root() assignments: readonly ShownAssignment[], @Ctx() context: GraphContext) {
    const ids = assignments.map(({ id }) => id);
    return gathered(ids, await readMarkerCounts(ids, context), ({ assignmentId }) => assignmentId);
  }
}

@Resolver(() => MarkerCountType)
export class MarkerCountResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "The marker." })
  marker(@Root() counts: readonly MarkerCounts[], @Ctx() context: GraphContext) {
    const ids = counts.map(({ markerId }) => markerId);
    return peopleNamed(ids, context);
  }

  @Batched(subjectById)
  @FieldResolver(() => SubjectType, { description: "The subject of the trainees." })
  subject(@Root() counts: readonly MarkerCounts[], @Ctx() context: GraphContext) {
    const ids = counts.map(({ subjectId }) => subjectId);
    return loadAll(subjectById, ids, context);
  }
}
