var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let BoardSignatureType = class BoardSignatureType {
    personId;
    signedOn;
    signedAt;
};
__decorate([
    Field(() => ID, { description: "The member's id." })
], BoardSignatureType.prototype, "personId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day." })
], BoardSignatureType.prototype, "signedOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant." })
], BoardSignatureType.prototype, "signedAt", void 0);
BoardSignatureType = __decorate([
    ObjectType("BoardSignature", {
        description: "That a member signed a text of the minutes.",
        simpleResolvers: true,
    })
], BoardSignatureType);
export { BoardSignatureType };
let BoardMinutesType = class BoardMinutesType {
    sequence;
    words;
    correction;
    recordedAt;
    isSigned;
    signatures;
};
__decorate([
    Field(() => Int, { description: "Its number within the board, from 1." })
], BoardMinutesType.prototype, "sequence", void 0);
__decorate([
    Field(() => String, { description: "The minutes." })
], BoardMinutesType.prototype, "words", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why signed minutes were corrected; null for a draft.",
    })
], BoardMinutesType.prototype, "correction", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was written." })
], BoardMinutesType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the chair has signed it." })
], BoardMinutesType.prototype, "isSigned", void 0);
__decorate([
    Costs({ assumedSize: 2 }),
    Field(() => [BoardSignatureType], { description: "Who signed it." })
], BoardMinutesType.prototype, "signatures", void 0);
BoardMinutesType = __decorate([
    ObjectType("BoardMinutes", {
        description: "A text of a board's minutes. Never changed: another one follows it.",
        simpleResolvers: true,
    })
], BoardMinutesType);
export { BoardMinutesType };
//# sourceMappingURL=minutes.type.js.map