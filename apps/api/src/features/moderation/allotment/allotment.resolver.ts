import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { levelById } from "../../framework/level/level.loader.js";
import { LevelType } from "../../framework/level/level.type.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { moderationGuards } from "../moderation.guards.js";
import { AllotmentType, type ShownAllotment } from "./allotment.type.js";

type Allotments = readonly ShownAllotment[];

@Resolver(() => AllotmentType)
export class AllotmentResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who judges, without the name where it may not be seen.",
  })
  moderator(@Root() allotments: Allotments, @Ctx() context: GraphContext) {
    return peopleOf(
      allotments.map((row) => ({ id: row.moderatorId, row })),
      { guards: moderationGuards.ModerationAllotment, part: "moderator" },
      context,
    );
  }

  @Batched(levelById)
  @FieldResolver(() => LevelType, {
    nullable: true,
    description: "The level that was given; null where marks are numbers.",
  })
  async level(@Root() allotments: Allotments, @Ctx() context: GraphContext) {
    const levels = [...(await levelById.readAll(context)).values()];
    return allotments.map(({ value, frameworkId, strandId }) => {
      if (value === null || strandId === null) return null;
      return levels.find((one) => one.frameworkId === frameworkId && one.rank === Number(value)) ?? null;
    });
  }
}
