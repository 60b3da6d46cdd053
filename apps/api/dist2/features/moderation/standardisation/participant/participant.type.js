var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
const ReadinessEnum = { READY: "ready", NOT_YET: "not-yet", TOO_FEW: "too-few" };
registerEnumType(ReadinessEnum, {
    name: "Readiness",
    description: "Whether somebody marks as was agreed.",
    valuesConfig: {
        READY: { description: "Ready to mark." },
        NOT_YET: { description: "Not ready yet: to be talked through before they mark." },
        TOO_FEW: { description: "Too few scripts were marked to tell." },
    },
});
let TrialMarkType = class TrialMarkType {
    scriptId;
    given;
    difference;
    isWithin;
};
__decorate([
    Field(() => ID, { description: "The script." })
], TrialMarkType.prototype, "scriptId", void 0);
__decorate([
    Field(() => String, { description: "The mark that was given." })
], TrialMarkType.prototype, "given", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The mark given less the one agreed; null before results are released.",
    })
], TrialMarkType.prototype, "difference", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "Whether it is within the tolerance; null before results are released.",
    })
], TrialMarkType.prototype, "isWithin", void 0);
TrialMarkType = __decorate([
    ObjectType("TrialMark", { description: "What somebody gave a script.", simpleResolvers: true })
], TrialMarkType);
export { TrialMarkType };
let StandardisationResultType = class StandardisationResultType {
    readiness;
    n;
    withinTolerance;
    meanDifference;
    sentence;
};
__decorate([
    Field(() => ReadinessEnum, { description: "Whether they are ready to mark." })
], StandardisationResultType.prototype, "readiness", void 0);
__decorate([
    Field(() => Int, { description: "Scripts marked." })
], StandardisationResultType.prototype, "n", void 0);
__decorate([
    Field(() => Int, { description: "How many of them are within the tolerance." })
], StandardisationResultType.prototype, "withinTolerance", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: "Mean of the marks given less those agreed: above 0 is more generous; null where none was marked.",
    })
], StandardisationResultType.prototype, "meanDifference", void 0);
__decorate([
    Field(() => String, { description: "The same as a sentence." })
], StandardisationResultType.prototype, "sentence", void 0);
StandardisationResultType = __decorate([
    ObjectType("StandardisationResult", {
        description: "How somebody did in an exercise of standardisation. Never a ranking.",
        simpleResolvers: true,
    })
], StandardisationResultType);
export { StandardisationResultType };
let StandardisationParticipantType = class StandardisationParticipantType {
    id;
    marked;
    marks;
    result;
};
__decorate([
    Field(() => ID, { description: "Identifies the taking part." })
], StandardisationParticipantType.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: "How many scripts they have marked." })
], StandardisationParticipantType.prototype, "marked", void 0);
__decorate([
    Field(() => [TrialMarkType], {
        description: "What they gave, in the order of the scripts: to themselves, and to others when results are released.",
    })
], StandardisationParticipantType.prototype, "marks", void 0);
__decorate([
    Field(() => StandardisationResultType, {
        nullable: true,
        description: "How they did; null before results are released.",
    })
], StandardisationParticipantType.prototype, "result", void 0);
StandardisationParticipantType = __decorate([
    ObjectType("StandardisationParticipant", {
        description: "Somebody who takes part in an exercise of standardisation, and what came of it.",
        simpleResolvers: true,
    })
], StandardisationParticipantType);
export { StandardisationParticipantType };
//# sourceMappingURL=participant.type.js.map