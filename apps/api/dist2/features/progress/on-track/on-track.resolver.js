var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { asOfHelp, DateTimeScalar } from "../../../graph/scalars.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { onTrackOf } from "./on-track.loader.js";
import { OnTrackType } from "./on-track.type.js";
/** Whether trainees are on track. */
let OnTrackResolver = class OnTrackResolver {
    onTrack(trainees, code, asOf, context) {
        return onTrackOf(trainees, { code: code ?? null, asOf: asOf ?? null }, context);
    }
};
__decorate([
    Batched(cohortById),
    FieldResolver(() => OnTrackType, {
        nullable: true,
        description: "Derived from the standings at a review point by the provider's rule, and what was decided in its place; the current review point unless one is named. null where the viewer may not see it.",
    }),
    __param(0, Root()),
    __param(1, Arg("reviewPoint", () => String, { nullable: true, description: "Code of the review point." })),
    __param(2, Arg("asOf", () => DateTimeScalar, asOfHelp)),
    __param(3, Ctx())
], OnTrackResolver.prototype, "onTrack", null);
OnTrackResolver = __decorate([
    Resolver(() => TraineeType)
], OnTrackResolver);
export { OnTrackResolver };
//# sourceMappingURL=on-track.resolver.js.map