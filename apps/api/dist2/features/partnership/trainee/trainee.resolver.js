var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { KeyedBy } from "../../../graph/prefetch/keyed-by.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { cohortById } from "../cohort/cohort.loader.js";
import { CohortType } from "../cohort/cohort.type.js";
import { hubById } from "../hub/hub.loader.js";
import { HubType } from "../hub/hub.type.js";
import { subjectById } from "../subject/subject.loader.js";
import { SubjectType } from "../subject/subject.type.js";
import { actsAbout } from "./acts-about.loader.js";
import { traineeById } from "./trainee.loader.js";
import { TraineeType } from "./trainee.type.js";
let TraineeResolver = class TraineeResolver {
    async trainee(id, context) {
        return isUuid(id) ? load(traineeById, id, context) : null;
    }
    acts(trainees, context) {
        return loadAll(actsAbout, trainees.map(({ id }) => id), context);
    }
    cohort(trainees, context) {
        return loadAll(cohortById, trainees.map(({ cohortId }) => cohortId), context);
    }
    hub(trainees, context) {
        return loadAll(hubById, trainees.map(({ hubId }) => hubId), context);
    }
    subject(trainees, context) {
        return loadAll(subjectById, trainees.map(({ subjectId }) => subjectId), context);
    }
};
__decorate([
    KeyedBy("id"),
    Query(() => TraineeType, { nullable: true, description: "One trainee; null outside the viewer's scope." }),
    __param(0, Arg("id", () => ID, { description: "The trainee's id." })),
    __param(1, Ctx())
], TraineeResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => [String], {
        description: "The acts that the viewer may do about the trainee today, by their codes of the access tables: what to offer. What else an act asks for is told when it is done.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], TraineeResolver.prototype, "acts", null);
__decorate([
    Batched(cohortById),
    FieldResolver(() => CohortType, { description: "The cohort the trainee belongs to." }),
    __param(0, Root()),
    __param(1, Ctx())
], TraineeResolver.prototype, "cohort", null);
__decorate([
    Batched(hubById),
    FieldResolver(() => HubType, { nullable: true, description: "The hub the trainee belongs to, if any." }),
    __param(0, Root()),
    __param(1, Ctx())
], TraineeResolver.prototype, "hub", null);
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, { description: "The subject or phase that the trainee trains in." }),
    __param(0, Root()),
    __param(1, Ctx())
], TraineeResolver.prototype, "subject", null);
TraineeResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeResolver);
export { TraineeResolver };
//# sourceMappingURL=trainee.resolver.js.map