import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import type { KnownTarget } from "../target/target.query.js";
import { TargetType } from "../target/target.type.js";
import { readFeedback } from "./target-feedback.query.js";
import type { TargetFeedbackRow } from "./target-feedback.table.js";
import { TargetFeedbackType } from "./target-feedback.type.js";

@Resolver(() => TargetType)
export class TargetFeedbacksResolver {
  @Costs({ assumedSize: 3 })
  @Batched()
  @FieldResolver(() => [TargetFeedbackType], {
    description: "What was said of it and of the documents that it came out of, in order.",
  })
  async feedback(@Root() targets: readonly KnownTarget[], @Ctx() context: GraphContext) {
    const ids = targets.map(({ id }) => id);
    return gathered(ids, await readFeedback(ids, context), ({ targetId }) => targetId);
  }
}

@Resolver(() => TargetFeedbackType)
export class TargetFeedbackResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who said it: whoever may read a target may know that.",
  })
  givenBy(@Root() feedback: readonly TargetFeedbackRow[], @Ctx() context: GraphContext) {
    const ids = feedback.map(({ givenBy }) => givenBy);
    return peopleNamed(ids, context);
  }
}
