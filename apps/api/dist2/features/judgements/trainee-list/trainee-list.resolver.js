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
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage, readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { showTrainee, } from "../../partnership/trainee/show-trainee.js";
import { TraineeConnection } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { filterHelp, orderHelp, TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
import { traineeListing } from "./trainee-list.query.js";
/** Lists of trainees: of the whole scope, and of cohorts. */
let TraineeListResolver = class TraineeListResolver {
    async trainees(page, filter, orderBy, context) {
        const listing = traineeListing(context, filter, orderBy ?? "NAME", judgementGuards.Query.trainees);
        return (await readPage(context.read, listing, page)).map(showTrainee);
    }
    async traineesOfCohort(cohorts, page, filter, orderBy, context) {
        const listing = traineeListing(context, filter, orderBy ?? "NAME", judgementGuards.Cohort.trainees);
        const ids = cohorts.map((cohort) => cohort.id);
        const pages = await readPages(context.read, listing, sql `trainee.cohort_id`, ids, page);
        return pages.map((found) => found.map(showTrainee));
    }
};
__decorate([
    Query(() => TraineeConnection, { description: "Trainees in the viewer's scope." }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => TraineeFilter, filterHelp)),
    __param(2, Arg("orderBy", () => TraineeOrder, orderHelp)),
    __param(3, Ctx())
], TraineeListResolver.prototype, "trainees", null);
__decorate([
    Batched(),
    FieldResolver(() => TraineeConnection, {
        name: "trainees",
        description: "The cohort's trainees in the viewer's scope.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => TraineeFilter, filterHelp)),
    __param(3, Arg("orderBy", () => TraineeOrder, orderHelp)),
    __param(4, Ctx())
], TraineeListResolver.prototype, "traineesOfCohort", null);
TraineeListResolver = __decorate([
    Resolver(() => CohortType)
], TraineeListResolver);
export { TraineeListResolver };
//# sourceMappingURL=trainee-list.resolver.js.map