import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { MeetingFilter } from "./meeting.input.js";
import { type KnownMeeting } from "./meeting.query.js";
/** The meetings of trainees. */
export declare class TraineeMeetingsResolver {
    meetings(trainees: readonly ShownTrainee[], page: PageArguments, filter: MeetingFilter | null, context: GraphContext): Promise<Page<KnownMeeting>[]>;
}
