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
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { asOfHelp, DateTimeScalar } from "../../../graph/scalars.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { gapsByTrainee } from "./knowledge-gap.loader.js";
import { KnowledgeGapType } from "./knowledge-gap.type.js";
/** The gaps of trainees. */
let TraineeGapsResolver = class TraineeGapsResolver {
    async gaps(trainees, asOf, context) {
        const found = await loadAll(gapsByTrainee(asOf ?? null, context), trainees.map(({ id }) => id), context);
        return found.map((gaps) => gaps ?? []);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [KnowledgeGapType], {
        description: "What the trainee has yet to learn, and what was closed, the oldest first.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, asOfHelp)),
    __param(2, Ctx())
], TraineeGapsResolver.prototype, "gaps", null);
TraineeGapsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeGapsResolver);
export { TraineeGapsResolver };
//# sourceMappingURL=trainee-gaps.resolver.js.map