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
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { KnowledgeGapType } from "./knowledge-gap.type.js";
let KnowledgeGapResolver = class KnowledgeGapResolver {
    trainee(gaps, context) {
        return loadAll(traineeById, gaps.map(({ traineeId }) => traineeId), context);
    }
    strand(gaps, context) {
        return loadAll(strandById, gaps.map(({ strandId }) => strandId), context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Whose gap it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], KnowledgeGapResolver.prototype, "trainee", null);
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { nullable: true, description: "The strand that it belongs to, if any." }),
    __param(0, Root()),
    __param(1, Ctx())
], KnowledgeGapResolver.prototype, "strand", null);
KnowledgeGapResolver = __decorate([
    Resolver(() => KnowledgeGapType)
], KnowledgeGapResolver);
export { KnowledgeGapResolver };
//# sourceMappingURL=knowledge-gap.resolver.js.map