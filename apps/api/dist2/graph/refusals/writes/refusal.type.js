var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import "reflect-metadata";
import { Field, InterfaceType } from "type-graphql";
/** What every refusal of a write shows, so that a client that knows no other type can still tell people why. */
let RefusalType = class RefusalType {
    code;
    message;
    path;
};
__decorate([
    Field(() => String, { simple: true, description: "The reason as a code that a client may act on." })
], RefusalType.prototype, "code", void 0);
__decorate([
    Field(() => String, { simple: true, description: "The reason and what to do, as a sentence for people." })
], RefusalType.prototype, "message", void 0);
__decorate([
    Field(() => [String], {
        simple: true,
        description: "The place of the arguments that it is about, e.g. input, until.",
    })
], RefusalType.prototype, "path", void 0);
RefusalType = __decorate([
    InterfaceType("Refusal", {
        description: "Why a write was not done. Nothing was changed.",
        resolveType: () => undefined,
    })
], RefusalType);
export { RefusalType };
//# sourceMappingURL=refusal.type.js.map