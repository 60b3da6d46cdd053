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
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { assessorsNamed } from "../assessors-named.js";
import { BoardItemType } from "./item.type.js";
let BoardItemResolver = class BoardItemResolver {
    trainee(items, context) {
        const ids = items.map(({ kind, subjectId }) => (kind === "trainee" ? subjectId : null));
        return loadAll(traineeById, ids, context);
    }
    assessor(items, context) {
        const ids = items.map(({ kind, subjectId }) => (kind === "assessor" ? subjectId : null));
        return assessorsNamed(ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, {
        nullable: true,
        description: "The trainee, where it is about one and the viewer may read the record.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardItemResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "The assessor, where it is about one." }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardItemResolver.prototype, "assessor", null);
BoardItemResolver = __decorate([
    Resolver(() => BoardItemType)
], BoardItemResolver);
export { BoardItemResolver };
//# sourceMappingURL=item.resolver.js.map