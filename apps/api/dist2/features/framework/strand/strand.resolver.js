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
import { FrameworkMappingType } from "./framework-mapping.type.js";
import { strandsOfFramework } from "./strand.loader.js";
import { readMappings, readStrands } from "./strand.query.js";
import { StrandType } from "./strand.type.js";
let FrameworkStrandsResolver = class FrameworkStrandsResolver {
    strands(frameworks, context) {
        return loadAll(strandsOfFramework, frameworks.map(({ id }) => id), context);
    }
};
__decorate([
    Batched(null, { by: "id", read: readStrands }),
    FieldResolver(() => [StrandType], { description: "The strands, in the provider's order." }),
    __param(0, Root()),
    __param(1, Ctx())
], FrameworkStrandsResolver.prototype, "strands", null);
FrameworkStrandsResolver = __decorate([
    Resolver(() => FrameworkType)
], FrameworkStrandsResolver);
export { FrameworkStrandsResolver };
let StrandMappingsResolver = class StrandMappingsResolver {
    async mappings(strands, context) {
        const ids = strands.map((strand) => strand.id);
        return gathered(ids, await readMappings(ids, context), (mapping) => mapping.strandId);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [FrameworkMappingType], {
        description: "The sections of national documents that it covers.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StrandMappingsResolver.prototype, "mappings", null);
StrandMappingsResolver = __decorate([
    Resolver(() => StrandType)
], StrandMappingsResolver);
export { StrandMappingsResolver };
//# sourceMappingURL=strand.resolver.js.map