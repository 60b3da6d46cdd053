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
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { partnershipGuards } from "../partnership.guards.js";
import { TraineeType } from "../trainee/trainee.type.js";
import { readPlacements } from "./placement.query.js";
import { PlacementType } from "./placement.type.js";
/** The placements of trainees. */
let TraineePlacementsResolver = class TraineePlacementsResolver {
    async placements(trainees, context) {
        const ids = trainees.map((trainee) => trainee.id);
        const shown = shownOf(trainees, partnershipGuards.Trainee, "placements").map((trainee) => trainee.id);
        const placements = shown.length === 0 ? [] : await readPlacements(shown, context);
        return gathered(ids, placements, (placement) => placement.traineeId);
    }
};
__decorate([
    Batched(null, { by: "id", read: readPlacements }),
    FieldResolver(() => [PlacementType], {
        description: "Where the trainee is placed through the year, in order. Empty where the viewer may not see it: a school often has one trainee.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], TraineePlacementsResolver.prototype, "placements", null);
TraineePlacementsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineePlacementsResolver);
export { TraineePlacementsResolver };
//# sourceMappingURL=trainee-placements.resolver.js.map