var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let GrantExternalModerationInput = class GrantExternalModerationInput extends WriteInput {
    personId;
    subjectId;
    cohortId;
    from;
    until;
};
__decorate([
    Field(() => ID, { description: "The person's id." })
], GrantExternalModerationInput.prototype, "personId", void 0);
__decorate([
    Field(() => ID, { description: "The subject whose work they moderate." })
], GrantExternalModerationInput.prototype, "subjectId", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: "The one cohort of the subject to which they are confined; every cohort without it.",
    })
], GrantExternalModerationInput.prototype, "cohortId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day." })
], GrantExternalModerationInput.prototype, "from", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day, within the provider's longest stay." })
], GrantExternalModerationInput.prototype, "until", void 0);
GrantExternalModerationInput = __decorate([
    InputType("GrantExternalModerationInput", { description: "Who is let in to moderate what, and until when." })
], GrantExternalModerationInput);
export { GrantExternalModerationInput };
//# sourceMappingURL=grant-external-moderation.input.js.map