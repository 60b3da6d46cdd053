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
import { partnershipGuards } from "../partnership.guards.js";
import { peopleOf } from "../person/people-of.js";
import { PersonType } from "../person/person.type.js";
import { schoolById } from "../school/school.loader.js";
import { SchoolType } from "../school/school.type.js";
import { traineeById } from "../trainee/trainee.loader.js";
import { readTrainees } from "../trainee/trainee.query.js";
import { TraineeType } from "../trainee/trainee.type.js";
import { PlacementType } from "./placement.type.js";
let PlacementResolver = class PlacementResolver {
    school(placements, context) {
        return loadAll(schoolById, placements.map(({ schoolId }) => schoolId), context);
    }
    trainee(placements, context) {
        return loadAll(traineeById, placements.map(({ traineeId }) => traineeId), context);
    }
    mentor(placements, context) {
        return peopleOf(placements.map((placement) => ({ id: placement.mentorId, row: placement })), { guards: partnershipGuards.Placement, part: "mentor" }, context);
    }
};
__decorate([
    Batched(null, { by: "schoolId", read: schoolById.rows }),
    FieldResolver(() => SchoolType, { description: "The school in which the trainee is placed." }),
    __param(0, Root()),
    __param(1, Ctx())
], PlacementResolver.prototype, "school", null);
__decorate([
    Batched(null, { by: "traineeId", read: readTrainees }),
    FieldResolver(() => TraineeType, { description: "Who is placed there." }),
    __param(0, Root()),
    __param(1, Ctx())
], PlacementResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "The trainee's mentor there, where one is known.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PlacementResolver.prototype, "mentor", null);
PlacementResolver = __decorate([
    Resolver(() => PlacementType)
], PlacementResolver);
export { PlacementResolver };
//# sourceMappingURL=placement.resolver.js.map