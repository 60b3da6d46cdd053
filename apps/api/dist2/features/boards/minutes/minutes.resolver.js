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
import { PersonType } from "../../partnership/person/person.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { BoardMinutesType, BoardSignatureType } from "./minutes.type.js";
let BoardMinutesResolver = class BoardMinutesResolver {
    writtenBy(minutes, context) {
        const ids = minutes.map(({ recordedBy }) => recordedBy);
        return peopleNamed(ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who wrote it; null for a service token.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardMinutesResolver.prototype, "writtenBy", null);
BoardMinutesResolver = __decorate([
    Resolver(() => BoardMinutesType)
], BoardMinutesResolver);
export { BoardMinutesResolver };
let BoardSignatureResolver = class BoardSignatureResolver {
    person(signatures, context) {
        const ids = signatures.map(({ personId }) => personId);
        return peopleNamed(ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "The member." }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardSignatureResolver.prototype, "person", null);
BoardSignatureResolver = __decorate([
    Resolver(() => BoardSignatureType)
], BoardSignatureResolver);
export { BoardSignatureResolver };
//# sourceMappingURL=minutes.resolver.js.map