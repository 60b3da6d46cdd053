var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { targetById, targetsByOrigin } from "../target/target.loader.js";
import { TargetType } from "../target/target.type.js";
import { reviewsByMeeting, versionsByMeeting } from "./meeting.loader.js";
import { MeetingType, MeetingVersionType } from "./meeting.type.js";
import { MeetingReviewType } from "./meeting-review.type.js";
const idsOf = (meetings) => meetings.map(({ id }) => id);
let MeetingResolver = class MeetingResolver {
    trainee(meetings, context) {
        return loadAll(traineeById, meetings.map(({ traineeId }) => traineeId), context);
    }
    async reviews(meetings, context) {
        const all = await loadAll(reviewsByMeeting, idsOf(meetings), context);
        return meetings.map(({ version }, index) => (all[index] ?? []).filter((one) => one.version === version));
    }
    async targets(meetings, context) {
        const all = await loadAll(targetsByOrigin, idsOf(meetings), context);
        return all.map((targets) => targets ?? []);
    }
    async history(meetings, context) {
        const all = await loadAll(versionsByMeeting, idsOf(meetings), context);
        return all.map((versions) => versions ?? []);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "The trainee who met their mentor." }),
    __param(0, Root()),
    __param(1, Ctx())
], MeetingResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => [MeetingReviewType], { description: "What is said of the targets that were open." }),
    __param(0, Root()),
    __param(1, Ctx())
], MeetingResolver.prototype, "reviews", null);
__decorate([
    Batched(),
    FieldResolver(() => [TargetType], { description: "The targets that were set there." }),
    __param(0, Root()),
    __param(1, Ctx())
], MeetingResolver.prototype, "targets", null);
__decorate([
    Batched(),
    FieldResolver(() => [MeetingVersionType], {
        description: "Every version of the record that the viewer may see, in order.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], MeetingResolver.prototype, "history", null);
MeetingResolver = __decorate([
    Resolver(() => MeetingType)
], MeetingResolver);
export { MeetingResolver };
let MeetingReviewResolver = class MeetingReviewResolver {
    target(reviews, context) {
        return loadAll(targetById, reviews.map(({ targetId }) => targetId), context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TargetType, { nullable: true, description: "The target." }),
    __param(0, Root()),
    __param(1, Ctx())
], MeetingReviewResolver.prototype, "target", null);
MeetingReviewResolver = __decorate([
    Resolver(() => MeetingReviewType)
], MeetingReviewResolver);
export { MeetingReviewResolver };
//# sourceMappingURL=meeting.resolver.js.map