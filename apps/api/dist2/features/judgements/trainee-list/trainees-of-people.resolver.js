var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateScalar } from "../../../graph/scalars.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { TraineeRelationEnum, } from "../../partnership/trainee/trainee-relation.enum.js";
import { TraineeConnection } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { filterHelp, orderHelp, TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
import { relatedTrainees } from "./trainee-list.query.js";
import { traineesOf } from "./trainees-of.js";
/** The trainees of people. */
let PersonTraineesResolver = class PersonTraineesResolver {
    trainees(people, page, relations, on, filter, orderBy, context) {
        const related = relatedTrainees(relations ?? null, on ?? viewerOf(context).today);
        const by = { ...related, rows: people, guard: judgementGuards.Person.trainees };
        return traineesOf(by, { filter, orderBy }, page, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeConnection, {
        description: "The trainees in the viewer's scope to whom this person is related: whom they mentor, tutor, lead or direct. Refused where the viewer may not see names.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("relations", () => [TraineeRelationEnum], {
        nullable: true,
        description: "By which relations; by any without it.",
    })),
    __param(3, Arg("on", () => DateScalar, {
        nullable: true,
        description: "The day on which the relation holds; today without it.",
    })),
    __param(4, Arg("filter", () => TraineeFilter, filterHelp)),
    __param(5, Arg("orderBy", () => TraineeOrder, orderHelp)),
    __param(6, Ctx())
], PersonTraineesResolver.prototype, "trainees", null);
PersonTraineesResolver = __decorate([
    Resolver(() => PersonType)
], PersonTraineesResolver);
export { PersonTraineesResolver };
//# sourceMappingURL=trainees-of-people.resolver.js.map