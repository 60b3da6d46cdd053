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
import { levelById } from "../../framework/level/level.loader.js";
import { LevelType } from "../../framework/level/level.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { ObservationRatingType } from "./rating.type.js";
let ObservationRatingResolver = class ObservationRatingResolver {
    strand(ratings, context) {
        const ids = ratings.map(({ strandId }) => strandId);
        return loadAll(strandById, ids, context);
    }
    level(ratings, context) {
        const ids = ratings.map(({ levelId }) => levelId);
        return loadAll(levelById, ids, context);
    }
};
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { description: "The strand." }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationRatingResolver.prototype, "strand", null);
__decorate([
    Batched(levelById),
    FieldResolver(() => LevelType, { description: "The level." }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationRatingResolver.prototype, "level", null);
ObservationRatingResolver = __decorate([
    Resolver(() => ObservationRatingType)
], ObservationRatingResolver);
export { ObservationRatingResolver };
//# sourceMappingURL=rating.resolver.js.map