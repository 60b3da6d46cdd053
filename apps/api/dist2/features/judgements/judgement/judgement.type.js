var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let JudgementType = class JudgementType {
    id;
    judgedOn;
    evidence;
    recordedAt;
    isCurrent;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the judgement for good." })
], JudgementType.prototype, "id", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day of the judgement." })
], JudgementType.prototype, "judgedOn", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What the judgement rests on; null where none was given, or the viewer may not see names.",
    })
], JudgementType.prototype, "evidence", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], JudgementType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "false when a later judgement replaced this one." })
], JudgementType.prototype, "isCurrent", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the judgement this viewer may not see, and why.",
    })
], JudgementType.prototype, "hidden", void 0);
JudgementType = __decorate([
    ObjectType("Judgement", {
        description: "One assessor's judgement of one trainee on one strand at one review point. Never changed, only superseded.",
        simpleResolvers: true,
    })
], JudgementType);
export { JudgementType };
export const JudgementConnection = connectionType("Judgement", "judgements", () => JudgementType);
//# sourceMappingURL=judgement.type.js.map