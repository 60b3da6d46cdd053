var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { MeetingFilter } from "./meeting.input.js";
import { meetingListing } from "./meeting.query.js";
import { MeetingConnection } from "./meeting.type.js";
/** The meetings of trainees. */
let TraineeMeetingsResolver = class TraineeMeetingsResolver {
    meetings(trainees, page, filter, context) {
        const listing = meetingListing(viewerOf(context), filter ?? {}, [{ act: "read-meetings" }]);
        const ids = trainees.map(({ id }) => id);
        return readPages(context.read, listing, sql `meeting.trainee_id`, ids, page);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => MeetingConnection, {
        description: "The trainee's meetings with their mentor, the newest first; drafts for their author alone.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => MeetingFilter, { nullable: true, description: "Which meetings; all without it." })),
    __param(3, Ctx())
], TraineeMeetingsResolver.prototype, "meetings", null);
TraineeMeetingsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeMeetingsResolver);
export { TraineeMeetingsResolver };
//# sourceMappingURL=trainee-meetings.resolver.js.map