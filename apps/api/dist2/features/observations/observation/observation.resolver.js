var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { observationGuards } from "../observations.guards.js";
import { ObservationFilter } from "./observation.input.js";
import { observationById } from "./observation.loader.js";
import { observationListing } from "./observation.query.js";
import { ObservationConnection, ObservationType } from "./observation.type.js";
import { showObservation } from "./show-observation.js";
let ObservationResolver = class ObservationResolver {
    async observations(page, filter, context) {
        const viewer = viewerOf(context);
        const listing = observationListing(viewer, filter, observationGuards.Query.observations);
        const rows = await readPage(context.read, listing, page);
        return rows.map((row) => showObservation(row, viewer.today));
    }
    async observation(id, context) {
        return isUuid(id) ? load(observationById, id, context) : null;
    }
    trainee(observations, context) {
        const ids = observations.map(({ traineeId }) => traineeId);
        return loadAll(traineeById, ids, context);
    }
    school(observations, context) {
        const ids = observations.map(({ schoolId }) => schoolId);
        return loadAll(schoolById, ids, context);
    }
    mentor(observations, context) {
        return peopleOf(observations.map((row) => ({ id: row.mentorId, row })), { guards: observationGuards.Observation, part: "mentor" }, context);
    }
    plannedBy(observations, context) {
        return peopleOf(observations.map((row) => ({ id: row.plannedBy, row })), { guards: observationGuards.Observation, part: "plannedBy" }, context);
    }
    follows(observations, context) {
        const ids = observations.map(({ followsId }) => followsId);
        return loadAll(observationById, ids, context);
    }
    replaces(observations, context) {
        const ids = observations.map(({ replacesId }) => replacesId);
        return loadAll(observationById, ids, context);
    }
};
__decorate([
    Costs({ weight: 400 }),
    Query(() => ObservationConnection, {
        description: "Observations of trainees in the viewer's scope, the newest first.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => ObservationFilter, {
        nullable: true,
        description: "Which observations; all that were not withdrawn without it.",
    })),
    __param(2, Ctx())
], ObservationResolver.prototype, "observations", null);
__decorate([
    Query(() => ObservationType, {
        nullable: true,
        description: "One observation; null outside the viewer's scope.",
    }),
    __param(0, Arg("id", () => ID, { description: "The observation's id." })),
    __param(1, Ctx())
], ObservationResolver.prototype, "observation", null);
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, {
        description: "The trainee whose lesson it is, or with whom the mentor works.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => SchoolType, {
        nullable: true,
        description: "Where it is; null where the viewer may not see placements.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationResolver.prototype, "school", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "The mentor who is observed; null for a lesson.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationResolver.prototype, "mentor", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who planned or recorded it." }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationResolver.prototype, "plannedBy", null);
__decorate([
    Batched(),
    FieldResolver(() => ObservationType, {
        nullable: true,
        description: "The joint observation that the feedback was about; null for other kinds.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationResolver.prototype, "follows", null);
__decorate([
    Batched(),
    FieldResolver(() => ObservationType, {
        nullable: true,
        description: "The withdrawn observation that this one records anew, if any.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationResolver.prototype, "replaces", null);
ObservationResolver = __decorate([
    Resolver(() => ObservationType)
], ObservationResolver);
export { ObservationResolver };
//# sourceMappingURL=observation.resolver.js.map