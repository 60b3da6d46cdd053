import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { MeetingFilter } from "./meeting.input.js";
import { type KnownMeeting, meetingListing } from "./meeting.query.js";
import { MeetingConnection } from "./meeting.type.js";

/** The meetings of trainees. */
@Resolver(() => TraineeType)
export class TraineeMeetingsResolver {
  @Batched()
  @FieldResolver(() => MeetingConnection, {
    description: "The trainee's meetings with their mentor, the newest first; drafts for their author alone.",
  })
  meetings(
    @Root() trainees: readonly ShownTrainee[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => MeetingFilter, { nullable: true, description: "Which meetings; all without it." })
    filter: MeetingFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<KnownMeeting>[]> {
    const listing = meetingListing(viewerOf(context), filter ?? {}, [{ act: "read-meetings" }]);
    const ids = trainees.map(({ id }) => id);
    return readPages<KnownMeeting>(context.read, listing, sql`meeting.trainee_id`, ids, page);
  }
}
