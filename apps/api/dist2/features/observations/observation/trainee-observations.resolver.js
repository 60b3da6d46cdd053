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
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { ObservationFilter } from "./observation.input.js";
import { observationListing } from "./observation.query.js";
import { ObservationConnection } from "./observation.type.js";
import { showObservation } from "./show-observation.js";
/** The observations of trainees. */
let TraineeObservationsResolver = class TraineeObservationsResolver {
    async observations(parents, page, filter, context) {
        const viewer = viewerOf(context);
        const listing = observationListing(viewer, filter, partnershipGuards.Trainee.observations);
        const ids = parents.map(({ id }) => id);
        const pages = await readPages(context.read, listing, sql `observation.trainee_id`, ids, page);
        return pages.map((found) => found.map((row) => showObservation(row, viewer.today)));
    }
};
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => ObservationConnection, {
        description: "The trainee's observed lessons, and what mentors were observed to do with them, the newest first.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => ObservationFilter, {
        nullable: true,
        description: "Which observations; all that were not withdrawn without it.",
    })),
    __param(3, Ctx())
], TraineeObservationsResolver.prototype, "observations", null);
TraineeObservationsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeObservationsResolver);
export { TraineeObservationsResolver };
//# sourceMappingURL=trainee-observations.resolver.js.map