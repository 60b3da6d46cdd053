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
import { FrameworkType } from "../framework/framework.type.js";
import { readStages } from "./stage.query.js";
import { stageById } from "./stage.loader.js";
import { StageType } from "./stage.type.js";
import { StatementType } from "./statement.type.js";
let FrameworkStagesResolver = class FrameworkStagesResolver {
    async stages(frameworks, context) {
        const ids = frameworks.map((framework) => framework.id);
        return gathered(ids, await readStages(ids, context), (stage) => stage.frameworkId);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [StageType], { description: "The stages, in the order of the year." }),
    __param(0, Root()),
    __param(1, Ctx())
], FrameworkStagesResolver.prototype, "stages", null);
FrameworkStagesResolver = __decorate([
    Resolver(() => FrameworkType)
], FrameworkStagesResolver);
export { FrameworkStagesResolver };
let StatementStageResolver = class StatementStageResolver {
    stage(statements, context) {
        return loadAll(stageById, statements.map(({ stageId }) => stageId), context);
    }
};
__decorate([
    Batched(stageById),
    FieldResolver(() => StageType, { description: "The stage that the statement belongs to." }),
    __param(0, Root()),
    __param(1, Ctx())
], StatementStageResolver.prototype, "stage", null);
StatementStageResolver = __decorate([
    Resolver(() => StatementType)
], StatementStageResolver);
export { StatementStageResolver };
//# sourceMappingURL=stage.resolver.js.map