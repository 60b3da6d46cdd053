import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { AssignmentFilter } from "./assignment.input.js";
import { assignmentById, strandsOfAssignments, subjectsOfAssignments } from "./assignment.loader.js";
import { assignmentListing, readCalendars } from "./assignment.query.js";
import type { AssignmentRow } from "./assignment.table.js";
import { AssignmentCalendarType, AssignmentConnection, AssignmentType } from "./assignment.type.js";
import { type ShownAssignment, showAssignment } from "./show-assignment.js";

type Assignments = readonly ShownAssignment[];

@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @Costs({ weight: 100 })
  @Query(() => AssignmentConnection, {
    description: "The written assignments that are set, the last for handing in first.",
  })
  async assignments(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => AssignmentFilter, { nullable: true, description: "Which; all of them without it." })
    filter: AssignmentFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownAssignment>> {
    const rows = await readPage<AssignmentRow>(context.read, assignmentListing(filter), page);
    return rows.map(showAssignment);
  }

  @Query(() => AssignmentType, { nullable: true, description: "One assignment; null where there is none." })
  async assignment(
    @Arg("id", () => ID, { description: "The assignment's id." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<ShownAssignment | null> {
    return isUuid(id) ? load(assignmentById, id, context) : null;
  }

  @Batched(cohortById)
  @FieldResolver(() => CohortType, { description: "The cohort that it is set." })
  cohort(@Root() assignments: Assignments, @Ctx() context: GraphContext) {
    const ids = assignments.map(({ cohortId }) => cohortId);
    return loadAll(cohortById, ids, context);
  }

  @Costs({ assumedSize: 3 })
  @Batched()
  @FieldResolver(() => [SubjectType], {
    description: "The subjects whose trainees it is set; none where it is set the whole cohort.",
  })
  subjects(@Root() assignments: Assignments, @Ctx() context: GraphContext) {
    const ids = assignments.map(({ id }) => id);
    return loadAll(subjectsOfAssignments, ids, context);
  }

  @Costs({ assumedSize: 3 })
  @Batched()
  @FieldResolver(() => [StrandType], { description: "The strands of the framework that it is about." })
  strands(@Root() assignments: Assignments, @Ctx() context: GraphContext) {
    const ids = assignments.map(({ id }) => id);
    return loadAll(strandsOfAssignments, ids, context);
  }

  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [AssignmentCalendarType], {
    description: "Its days as they were set and changed, in order.",
  })
  async calendars(@Root() assignments: Assignments, @Ctx() context: GraphContext) {
    const ids = assignments.map(({ id }) => id);
    return gathered(ids, await readCalendars(ids, context), ({ assignmentId }) => assignmentId);
  }
}
