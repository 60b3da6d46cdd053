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
import { PersonType } from "../../partnership/person/person.type.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { assessorsNamed } from "../assessors-named.js";
import { BoardInterestType, BoardMemberType } from "./member.type.js";
let BoardMemberResolver = class BoardMemberResolver {
    person(members, context) {
        const ids = members.map(({ personId }) => personId);
        return peopleNamed(ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardMemberResolver.prototype, "person", null);
BoardMemberResolver = __decorate([
    Resolver(() => BoardMemberType)
], BoardMemberResolver);
export { BoardMemberResolver };
const idsOf = (interests, of) => interests.map(({ kind, concernedId }) => (kind === of ? concernedId : null));
let BoardInterestResolver = class BoardInterestResolver {
    trainee(interests, context) {
        const ids = idsOf(interests, "trainee");
        return loadAll(traineeById, ids, context);
    }
    assessor(interests, context) {
        const ids = idsOf(interests, "assessor");
        return assessorsNamed(ids, context);
    }
    school(interests, context) {
        const ids = idsOf(interests, "school");
        return loadAll(schoolById, ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, {
        nullable: true,
        description: "The trainee, where it is in one and the viewer may read the record.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardInterestResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "The assessor, where it is in one." }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardInterestResolver.prototype, "assessor", null);
__decorate([
    Batched(),
    FieldResolver(() => SchoolType, { nullable: true, description: "The school, where it is in one." }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardInterestResolver.prototype, "school", null);
BoardInterestResolver = __decorate([
    Resolver(() => BoardInterestType)
], BoardInterestResolver);
export { BoardInterestResolver };
//# sourceMappingURL=member.resolver.js.map