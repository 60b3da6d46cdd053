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
import { StrandType } from "../strand/strand.type.js";
import { LevelDescriptorType } from "./level-descriptor.type.js";
import { levelById } from "./level.loader.js";
import { readDescriptors } from "./level.query.js";
import { LevelType } from "./level.type.js";
let StrandDescriptorsResolver = class StrandDescriptorsResolver {
    async descriptors(strands, context) {
        const ids = strands.map((strand) => strand.id);
        return gathered(ids, await readDescriptors(ids, context), (descriptor) => descriptor.strandId);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [LevelDescriptorType], {
        description: "What each level looks like in this strand, the lowest first.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StrandDescriptorsResolver.prototype, "descriptors", null);
StrandDescriptorsResolver = __decorate([
    Resolver(() => StrandType)
], StrandDescriptorsResolver);
export { StrandDescriptorsResolver };
let DescriptorLevelResolver = class DescriptorLevelResolver {
    level(descriptors, context) {
        return loadAll(levelById, descriptors.map(({ levelId }) => levelId), context);
    }
};
__decorate([
    Batched(levelById),
    FieldResolver(() => LevelType, { description: "The level that is described." }),
    __param(0, Root()),
    __param(1, Ctx())
], DescriptorLevelResolver.prototype, "level", null);
DescriptorLevelResolver = __decorate([
    Resolver(() => LevelDescriptorType)
], DescriptorLevelResolver);
export { DescriptorLevelResolver };
//# sourceMappingURL=strand-descriptors.resolver.js.map