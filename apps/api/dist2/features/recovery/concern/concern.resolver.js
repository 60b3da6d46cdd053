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
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { judgementById } from "../../judgements/judgement/judgement.loader.js";
import { JudgementType } from "../../judgements/judgement/judgement.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { isLinkedAt } from "../known-by.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { plansAsOf } from "../plan/plans-as-of.js";
import { RecoveryPlanType } from "../plan/plan.type.js";
import { readEvidence } from "./concern.query.js";
import { ConcernEvidenceType, ConcernType } from "./concern.type.js";
let ConcernResolver = class ConcernResolver {
    trainee(concerns, context) {
        const ids = concerns.map(({ traineeId }) => traineeId);
        return loadAll(traineeById, ids, context);
    }
    raisedBy(concerns, context) {
        const ids = concerns.map(({ raisedBy }) => raisedBy);
        return peopleNamed(ids, context);
    }
    plan(concerns, context) {
        const asked = concerns.map(({ planId, asOf }) => ({ id: planId, asOf }));
        return plansAsOf(asked, context);
    }
    async evidence(concerns, context) {
        const ids = concerns.map(({ id }) => id);
        const lists = gathered(ids, await readEvidence(ids, context), ({ concernId }) => concernId);
        return lists.map((list, index) => {
            const asOf = concerns[index]?.asOf ?? null;
            return list.filter((link) => isLinkedAt(link, asOf));
        });
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Whom it is about." }),
    __param(0, Root()),
    __param(1, Ctx())
], ConcernResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who raised it; null for a service token.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ConcernResolver.prototype, "raisedBy", null);
__decorate([
    Batched(),
    FieldResolver(() => RecoveryPlanType, {
        nullable: true,
        description: "The plan that took it up, if one did.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ConcernResolver.prototype, "plan", null);
__decorate([
    Batched(),
    FieldResolver(() => [ConcernEvidenceType], {
        description: "What it rests on, in the order in which it was linked: without what was taken back.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ConcernResolver.prototype, "evidence", null);
ConcernResolver = __decorate([
    Resolver(() => ConcernType)
], ConcernResolver);
export { ConcernResolver };
let ConcernEvidenceResolver = class ConcernEvidenceResolver {
    judgement(evidence, context) {
        const ids = evidence.map(({ judgementId }) => judgementId);
        return loadAll(judgementById, ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => JudgementType, { nullable: true, description: "The judgement, where it is one." }),
    __param(0, Root()),
    __param(1, Ctx())
], ConcernEvidenceResolver.prototype, "judgement", null);
ConcernEvidenceResolver = __decorate([
    Resolver(() => ConcernEvidenceType)
], ConcernEvidenceResolver);
export { ConcernEvidenceResolver };
//# sourceMappingURL=concern.resolver.js.map