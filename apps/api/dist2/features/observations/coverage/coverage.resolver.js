var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { placementCoverage } from "@reviewpoint/domain/observations";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { observationCoverage } from "../observations.settings.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { readLessons } from "./coverage.query.js";
import { PlacementCoverageType } from "./coverage.type.js";
/** Coverage of trainees' placements. */
let TraineeCoverageResolver = class TraineeCoverageResolver {
    async observationCoverage(trainees, context) {
        const { today } = viewerOf(context);
        const settings = await settingsOf(today, context);
        const rules = settings.of(observationCoverage);
        const shown = shownOf(trainees, partnershipGuards.Trainee, "observationCoverage").map(({ id }) => id);
        const lessons = shown.length === 0 ? [] : await readLessons(shown, context);
        const ids = trainees.map(({ id }) => id);
        return gathered(ids, lessons, ({ traineeId }) => traineeId).map((list, at) => shown.includes(ids[at]) ? placementCoverage(list, rules, today) : []);
    }
};
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(),
    FieldResolver(() => [PlacementCoverageType], {
        description: "Lessons seen in each placement against what the provider asks. Empty where the viewer may not see it.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], TraineeCoverageResolver.prototype, "observationCoverage", null);
TraineeCoverageResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeCoverageResolver);
export { TraineeCoverageResolver };
//# sourceMappingURL=coverage.resolver.js.map