var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { readConcerns } from "./concern.query.js";
import { ConcernType } from "./concern.type.js";
/** The concerns about trainees. */
let TraineeConcernsResolver = class TraineeConcernsResolver {
    async concerns(trainees, asOf, context) {
        const ids = trainees.map(({ id }) => id);
        const traineeIds = shownOf(trainees, partnershipGuards.Trainee, "concerns").map(({ id }) => id);
        const rows = traineeIds.length === 0 ? [] : await readConcerns(context, { traineeIds }, asOf ?? null);
        return gathered(ids, rows, ({ traineeId }) => traineeId);
    }
};
__decorate([
    Costs({ assumedSize: 5 }),
    Batched(),
    FieldResolver(() => [ConcernType], {
        description: "Concerns about the trainee, the newest first. Empty where the viewer may not read them.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out.",
    })),
    __param(2, Ctx())
], TraineeConcernsResolver.prototype, "concerns", null);
TraineeConcernsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeConcernsResolver);
export { TraineeConcernsResolver };
//# sourceMappingURL=trainee-concerns.resolver.js.map