import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { targetById, targetsByOrigin } from "../target/target.loader.js";
import { TargetType } from "../target/target.type.js";
import { reviewsByMeeting, versionsByMeeting } from "./meeting.loader.js";
import type { KnownMeeting } from "./meeting.query.js";
import { MeetingType, MeetingVersionType } from "./meeting.type.js";
import type { MeetingReviewRow } from "./meeting-review.table.js";
import { MeetingReviewType } from "./meeting-review.type.js";

type Meetings = readonly KnownMeeting[];
const idsOf = (meetings: Meetings) => meetings.map(({ id }) => id);

@Resolver(() => MeetingType)
export class MeetingResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "The trainee who met their mentor." })
  trainee(@Root() meetings: Meetings, @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      meetings.map(({ traineeId }) => traineeId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => [MeetingReviewType], { description: "What is said of the targets that were open." })
  async reviews(@Root() meetings: Meetings, @Ctx() context: GraphContext) {
    const all = await loadAll(reviewsByMeeting, idsOf(meetings), context);
    return meetings.map(({ version }, index) => (all[index] ?? []).filter((one) => one.version === version));
  }

  @Batched()
  @FieldResolver(() => [TargetType], { description: "The targets that were set there." })
  async targets(@Root() meetings: Meetings, @Ctx() context: GraphContext) {
    const all = await loadAll(targetsByOrigin, idsOf(meetings), context);
    return all.map((targets) => targets ?? []);
  }

  @Batched()
  @FieldResolver(() => [MeetingVersionType], {
    description: "Every version of the record that the viewer may see, in order.",
  })
  async history(@Root() meetings: Meetings, @Ctx() context: GraphContext) {
    const all = await loadAll(versionsByMeeting, idsOf(meetings), context);
    return all.map((versions) => versions ?? []);
  }
}

@Resolver(() => MeetingReviewType)
export class MeetingReviewResolver {
  @Batched()
  @FieldResolver(() => TargetType, { nullable: true, description: "The target." })
  target(@Root() reviews: readonly MeetingReviewRow[], @Ctx() context: GraphContext) {
    return loadAll(
      targetById,
      reviews.map(({ targetId }) => targetId),
      context,
    );
  }
}
