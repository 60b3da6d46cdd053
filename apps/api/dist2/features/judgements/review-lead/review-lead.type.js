var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
let ReviewPointLeadType = class ReviewPointLeadType {
    id;
    version;
    isNamed;
};
__decorate([
    Field(() => ID, { nullable: true, description: "Identifies the naming; null where nobody is named." })
], ReviewPointLeadType.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "The naming's version: what ending it expects." })
], ReviewPointLeadType.prototype, "version", void 0);
__decorate([
    Field(() => Boolean, {
        description: "Whether they were named for it; else they lead because they are lead mentors of the subject.",
    })
], ReviewPointLeadType.prototype, "isNamed", void 0);
ReviewPointLeadType = __decorate([
    ObjectType("ReviewPointLead", {
        description: "Somebody who leads a review point for a subject.",
        simpleResolvers: true,
    })
], ReviewPointLeadType);
export { ReviewPointLeadType };
//# sourceMappingURL=review-lead.type.js.map