import type { AssignmentKind } from "@reviewpoint/domain/moderation";
import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { assignmentKinds } from "../assignments.settings.js";

@ObjectType("AssignmentKind", {
  description: "A kind of assignment that the provider has today, with scale, forms and rules of its own.",
  simpleResolvers: true,
})
export class AssignmentKindType implements Pick<AssignmentKind, "code" | "name"> {
  @Field(() => String, { description: "Short name: what setAssignment takes." })
  readonly code!: string;

  @Field(() => String, { description: "The kind in the provider's word." })
  readonly name!: string;
}

@Resolver(() => AssignmentKindType)
export class AssignmentKindResolver {
  @Costs({ assumedSize: 5 })
  @Query(() => [AssignmentKindType], { description: "The kinds of assignment that can be set today." })
  async assignmentKinds(@Ctx() context: GraphContext): Promise<readonly AssignmentKind[]> {
    return (await settingsOf(viewerOf(context).today, context)).of(assignmentKinds);
  }
}
