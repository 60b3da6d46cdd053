var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { administeredPersonById } from "../person/administered-person.loader.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { roleHoldingById } from "./role-holding.loader.js";
import { RoleHoldingType } from "./role-holding.type.js";
/** Where and by whom roles are held. */
let RoleHoldingResolver = class RoleHoldingResolver {
    hub(holdings, context) {
        return loadAll(hubById, holdings.map(({ hubId }) => hubId), context);
    }
    subject(holdings, context) {
        return loadAll(subjectById, holdings.map(({ subjectId }) => subjectId), context);
    }
    school(holdings, context) {
        return loadAll(schoolById, holdings.map(({ schoolId }) => schoolId), context);
    }
    cohort(holdings, context) {
        return loadAll(cohortById, holdings.map(({ cohortId = null }) => cohortId), context);
    }
    async version(holdings, context) {
        const held = await loadAll(roleHoldingById, holdings.map(({ id }) => id), context);
        return held.map((one) => one?.version ?? 1);
    }
    async person(holdings, context) {
        const held = await loadAll(roleHoldingById, holdings.map(({ id }) => id), context);
        return loadAll(administeredPersonById, held.map((one) => one?.personId ?? null), context);
    }
};
__decorate([
    Batched(hubById),
    FieldResolver(() => HubType, { nullable: true, description: "The hub in which it is held, if any." }),
    __param(0, Root()),
    __param(1, Ctx())
], RoleHoldingResolver.prototype, "hub", null);
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, {
        nullable: true,
        description: "The subject in which it is held, if any.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], RoleHoldingResolver.prototype, "subject", null);
__decorate([
    Batched(),
    FieldResolver(() => SchoolType, { nullable: true, description: "The school in which it is held, if any." }),
    __param(0, Root()),
    __param(1, Ctx())
], RoleHoldingResolver.prototype, "school", null);
__decorate([
    Batched(cohortById),
    FieldResolver(() => CohortType, {
        nullable: true,
        description: "The one cohort of the subject that it is confined to, if any.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], RoleHoldingResolver.prototype, "cohort", null);
__decorate([
    Batched(),
    FieldResolver(() => Int, {
        description: "How often the record of it was written: send it as expectedVersion to change it.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], RoleHoldingResolver.prototype, "version", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who holds it." }),
    __param(0, Root()),
    __param(1, Ctx())
], RoleHoldingResolver.prototype, "person", null);
RoleHoldingResolver = __decorate([
    Resolver(() => RoleHoldingType)
], RoleHoldingResolver);
export { RoleHoldingResolver };
//# sourceMappingURL=role-holding.resolver.js.map