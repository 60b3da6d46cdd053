var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { ConcernKindEnum } from "./concern-kind.enum.js";
let ConcernType = class ConcernType {
    id;
    kind;
    raisedOn;
    account;
    planDueOn;
    recordedAt;
    version;
};
__decorate([
    Field(() => ID, { description: "Identifies the concern for good." })
], ConcernType.prototype, "id", void 0);
__decorate([
    Field(() => ConcernKindEnum, { description: "What it is about." })
], ConcernType.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was raised." })
], ConcernType.prototype, "raisedOn", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What was seen; null where it is about welfare, and kept with the welfare record.",
    })
], ConcernType.prototype, "account", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The last day for a recovery plan; null where its kind asks for none.",
    })
], ConcernType.prototype, "planDueOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], ConcernType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Int, { description: "How often its record was written, from 1." })
], ConcernType.prototype, "version", void 0);
ConcernType = __decorate([
    ObjectType("Concern", {
        description: "That somebody saw something that may stand in a trainee's way. What it says never travels by e-mail.",
        simpleResolvers: true,
    })
], ConcernType);
export { ConcernType };
let ConcernEvidenceType = class ConcernEvidenceType {
    id;
    document;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the link for good." })
], ConcernEvidenceType.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The title of a formal document, where it is one." })
], ConcernEvidenceType.prototype, "document", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When it was linked." })
], ConcernEvidenceType.prototype, "recordedAt", void 0);
ConcernEvidenceType = __decorate([
    ObjectType("ConcernEvidence", { description: "Something on which a concern rests.", simpleResolvers: true })
], ConcernEvidenceType);
export { ConcernEvidenceType };
//# sourceMappingURL=concern.type.js.map