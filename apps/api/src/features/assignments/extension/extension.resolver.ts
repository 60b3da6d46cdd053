import sql from "sql-template-tag";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import type { ShownAssignment } from "../assignment/show-assignment.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { readExtensions } from "./extension.query.js";
import type { ExtensionRow } from "./extension.table.js";
import { AssignmentExtensionType } from "./extension.type.js";

/** Extensions by id; null outside the viewer's scope. */
export const extensionById: Batch<string, ExtensionRow | null> = async (ids, context) =>
  inOrder(ids, await readExtensions(sql`extension.id = any(${ids}::uuid[])`, context), ({ id }) => id);

/** Who was given more time. */
@Resolver(() => AssignmentType)
export class AssignmentExtensionsResolver {
  @Costs({ assumedSize: 5 })
  @Batched()
  @FieldResolver(() => [AssignmentExtensionType], {
    description: "Who was given more time, and why, in order; of trainees, those within the viewer's scope.",
  })
  async extensions(@Root() assignments: readonly ShownAssignment[], @Ctx() context: GraphContext) {
    const ids = assignments.map(({ id }) => id);
    const rows = await readExtensions(sql`extension.assignment_id = any(${ids}::uuid[])`, context);
    return gathered(ids, rows, ({ assignmentId }) => assignmentId);
  }
}

@Resolver(() => AssignmentExtensionType)
export class AssignmentExtensionResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who has more time." })
  person(@Root() extensions: readonly ExtensionRow[], @Ctx() context: GraphContext) {
    return peopleNamed(
      extensions.map(({ personId }) => personId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who gave it." })
  recordedBy(@Root() extensions: readonly ExtensionRow[], @Ctx() context: GraphContext) {
    return peopleNamed(
      extensions.map((row) => row.recordedBy),
      context,
    );
  }
}
