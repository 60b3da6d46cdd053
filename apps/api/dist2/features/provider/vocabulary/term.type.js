var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
let TermType = class TermType {
    key;
    singular;
    plural;
};
__decorate([
    Field(() => String, { description: "The neutral word, e.g. reviewPoint." })
], TermType.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: "The provider's word for one." })
], TermType.prototype, "singular", void 0);
__decorate([
    Field(() => String, { description: "The provider's word for several." })
], TermType.prototype, "plural", void 0);
TermType = __decorate([
    ObjectType("Term", { description: "The provider's own word for a neutral one.", simpleResolvers: true })
], TermType);
export { TermType };
//# sourceMappingURL=term.type.js.map