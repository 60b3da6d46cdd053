var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { LetterFailureEnum } from "./letter-failure.enum.js";
let LetterType = class LetterType {
    id;
    act;
    recordedAt;
    tries;
    failure;
    deliveredAt;
    gaveUpAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the letter for good." })
], LetterType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "What it tells of: a mutation or a reminder, by its name." })
], LetterType.prototype, "act", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When that was recorded." })
], LetterType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Int, { description: "How often it was tried." })
], LetterType.prototype, "tries", void 0);
__decorate([
    Field(() => LetterFailureEnum, { nullable: true, description: "What the last try met, if it failed." })
], LetterType.prototype, "failure", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "When the mail server had taken it, or there was nothing to say any more.",
    })
], LetterType.prototype, "deliveredAt", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "When it was given up; null while it is tried, and once it is sent again.",
    })
], LetterType.prototype, "gaveUpAt", void 0);
LetterType = __decorate([
    ObjectType("Letter", {
        description: "One message to one person by e-mail, and what became of it.",
        simpleResolvers: true,
    })
], LetterType);
export { LetterType };
export const LetterConnection = connectionType("Letter", "letters", () => LetterType);
//# sourceMappingURL=letter.type.js.map