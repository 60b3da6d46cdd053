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
import { strandById } from "../strand/strand.loader.js";
import { StrandType } from "../strand/strand.type.js";
import { ExpectedLevelType } from "./expected-level.type.js";
import { levelById } from "./level.loader.js";
import { LevelType } from "./level.type.js";
/** What an expectation is about. */
let ExpectedLevelResolver = class ExpectedLevelResolver {
    strand(expected, context) {
        return loadAll(strandById, expected.map(({ strandId }) => strandId), context);
    }
    level(expected, context) {
        return loadAll(levelById, expected.map(({ levelId }) => levelId), context);
    }
};
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { description: "The strand in which the level is expected." }),
    __param(0, Root()),
    __param(1, Ctx())
], ExpectedLevelResolver.prototype, "strand", null);
__decorate([
    Batched(levelById),
    FieldResolver(() => LevelType, { description: "The level that is expected, or a higher one." }),
    __param(0, Root()),
    __param(1, Ctx())
], ExpectedLevelResolver.prototype, "level", null);
ExpectedLevelResolver = __decorate([
    Resolver(() => ExpectedLevelType)
], ExpectedLevelResolver);
export { ExpectedLevelResolver };
//# sourceMappingURL=expected-level.resolver.js.map