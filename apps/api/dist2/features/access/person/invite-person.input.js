var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let InvitePersonInput = class InvitePersonInput extends WriteInput {
    givenNames;
    familyName;
    email;
};
__decorate([
    Field(() => String, { description: "Given names." })
], InvitePersonInput.prototype, "givenNames", void 0);
__decorate([
    Field(() => String, { description: "Family name." })
], InvitePersonInput.prototype, "familyName", void 0);
__decorate([
    Field(() => String, { description: "The address to which the invitation will go." })
], InvitePersonInput.prototype, "email", void 0);
InvitePersonInput = __decorate([
    InputType("InvitePersonInput", { description: "Who is invited." })
], InvitePersonInput);
export { InvitePersonInput };
let InviteAgainInput = class InviteAgainInput extends WriteInput {
    personId;
    days;
};
__decorate([
    Field(() => ID, { description: "The person's id." })
], InviteAgainInput.prototype, "personId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "For how many days, 1–30; 7 unless given." })
], InviteAgainInput.prototype, "days", void 0);
InviteAgainInput = __decorate([
    InputType("InviteAgainInput", { description: "Who is invited once more." })
], InviteAgainInput);
export { InviteAgainInput };
let EndSignInInput = class EndSignInInput extends WriteInput {
    personId;
};
__decorate([
    Field(() => ID, { description: "The person's id." })
], EndSignInInput.prototype, "personId", void 0);
EndSignInInput = __decorate([
    InputType("EndSignInInput", { description: "Whose logins and open invitations end." })
], EndSignInInput);
export { EndSignInInput };
//# sourceMappingURL=invite-person.input.js.map