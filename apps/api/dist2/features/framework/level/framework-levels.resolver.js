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
import { ExpectedLevelType } from "./expected-level.type.js";
import { levelsOfFramework } from "./level.loader.js";
import { readExpected, readLevels } from "./level.query.js";
import { LevelType } from "./level.type.js";
/** The scale of frameworks, and what they expect. */
let FrameworkLevelsResolver = class FrameworkLevelsResolver {
    levels(frameworks, context) {
        return loadAll(levelsOfFramework, frameworks.map(({ id }) => id), context);
    }
    async expectedLevels(frameworks, context) {
        const ids = frameworks.map((framework) => framework.id);
        return gathered(ids, await readExpected(ids, context), (expected) => expected.frameworkId);
    }
};
__decorate([
    Batched(null, { by: "id", read: readLevels }),
    FieldResolver(() => [LevelType], { description: "The scale, the lowest level first." }),
    __param(0, Root()),
    __param(1, Ctx())
], FrameworkLevelsResolver.prototype, "levels", null);
__decorate([
    Batched(null, { by: "id", read: readExpected }),
    FieldResolver(() => [ExpectedLevelType], {
        description: "What is expected, strand by strand and review point by review point.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], FrameworkLevelsResolver.prototype, "expectedLevels", null);
FrameworkLevelsResolver = __decorate([
    Resolver(() => FrameworkType)
], FrameworkLevelsResolver);
export { FrameworkLevelsResolver };
//# sourceMappingURL=framework-levels.resolver.js.map