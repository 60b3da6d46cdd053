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
import { Batched } from "../../../graph/prefetch/batched.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { TraineeConnection } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { filterHelp, orderHelp, TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
import { placedTrainees } from "./trainee-list.query.js";
import { traineesOf } from "./trainees-of.js";
/** The trainees of hubs. */
let HubTraineesResolver = class HubTraineesResolver {
    trainees(hubs, page, filter, orderBy, context) {
        const place = { column: sql `trainee.hub_id`, rows: hubs, guard: judgementGuards.Hub.trainees };
        return traineesOf(place, { filter, orderBy }, page, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeConnection, { description: "The hub's trainees in the viewer's scope." }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => TraineeFilter, filterHelp)),
    __param(3, Arg("orderBy", () => TraineeOrder, orderHelp)),
    __param(4, Ctx())
], HubTraineesResolver.prototype, "trainees", null);
HubTraineesResolver = __decorate([
    Resolver(() => HubType)
], HubTraineesResolver);
export { HubTraineesResolver };
/** The trainees of subjects. */
let SubjectTraineesResolver = class SubjectTraineesResolver {
    trainees(subjects, page, filter, orderBy, context) {
        const place = {
            column: sql `trainee.subject_id`,
            rows: subjects,
            guard: judgementGuards.Subject.trainees,
        };
        return traineesOf(place, { filter, orderBy }, page, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeConnection, { description: "The subject's trainees in the viewer's scope." }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => TraineeFilter, filterHelp)),
    __param(3, Arg("orderBy", () => TraineeOrder, orderHelp)),
    __param(4, Ctx())
], SubjectTraineesResolver.prototype, "trainees", null);
SubjectTraineesResolver = __decorate([
    Resolver(() => SubjectType)
], SubjectTraineesResolver);
export { SubjectTraineesResolver };
/** The trainees placed at schools. */
let SchoolTraineesResolver = class SchoolTraineesResolver {
    trainees(schools, page, filter, orderBy, context) {
        const place = { ...placedTrainees, rows: schools, guard: judgementGuards.School.trainees };
        return traineesOf(place, { filter, orderBy }, page, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeConnection, {
        description: "The trainees in the viewer's scope who are placed at the school at some time.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => TraineeFilter, filterHelp)),
    __param(3, Arg("orderBy", () => TraineeOrder, orderHelp)),
    __param(4, Ctx())
], SchoolTraineesResolver.prototype, "trainees", null);
SchoolTraineesResolver = __decorate([
    Resolver(() => SchoolType)
], SchoolTraineesResolver);
export { SchoolTraineesResolver };
//# sourceMappingURL=trainees-of-places.resolver.js.map