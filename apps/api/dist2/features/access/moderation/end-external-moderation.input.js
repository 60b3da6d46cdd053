var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
let EndExternalModerationInput = class EndExternalModerationInput extends ChangeInput {
    holdingId;
    lastDay;
};
__decorate([
    Field(() => ID, { description: "The holding's id." })
], EndExternalModerationInput.prototype, "holdingId", void 0);
__decorate([
    Field(() => DateScalar, {
        description: "The last day. A day before the first takes it back, as if they had never been let in.",
    })
], EndExternalModerationInput.prototype, "lastDay", void 0);
EndExternalModerationInput = __decorate([
    InputType("EndExternalModerationInput", {
        description: "Which moderator is let in no longer, and from when.",
    })
], EndExternalModerationInput);
export { EndExternalModerationInput };
//# sourceMappingURL=end-external-moderation.input.js.map