var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { GapOriginEnum } from "./gap-origin.enum.js";
let KnowledgeGapType = class KnowledgeGapType {
    id;
    topic;
    foundIn;
    raisedOn;
    closedOn;
    evidence;
    version;
};
__decorate([
    Field(() => ID, { description: "Identifies the gap for good." })
], KnowledgeGapType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "What it is, in the words of whoever found it." })
], KnowledgeGapType.prototype, "topic", void 0);
__decorate([
    Field(() => GapOriginEnum, { description: "Where it was found." })
], KnowledgeGapType.prototype, "foundIn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was raised." })
], KnowledgeGapType.prototype, "raisedOn", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day on which it was closed; null while it is open.",
    })
], KnowledgeGapType.prototype, "closedOn", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "On what it was closed; null while it is open." })
], KnowledgeGapType.prototype, "evidence", void 0);
__decorate([
    Field(() => Int, { description: "What a change of it expects as `expectedVersion`." })
], KnowledgeGapType.prototype, "version", void 0);
KnowledgeGapType = __decorate([
    ObjectType("KnowledgeGap", {
        description: "Something that a trainee has yet to learn, until it is closed on evidence.",
        simpleResolvers: true,
    })
], KnowledgeGapType);
export { KnowledgeGapType };
//# sourceMappingURL=knowledge-gap.type.js.map