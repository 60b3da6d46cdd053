var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ConcernKindEnum } from "./concern-kind.enum.js";
let RaiseConcernInput = class RaiseConcernInput extends WriteInput {
    traineeId;
    kind;
    raisedOn;
    account;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], RaiseConcernInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => ConcernKindEnum, { description: "What it is about." })
], RaiseConcernInput.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day on which it was seen; today without it." })
], RaiseConcernInput.prototype, "raisedOn", void 0);
__decorate([
    Field(() => String, {
        description: "What was seen. It is kept with the record, and never told by e-mail; of a concern about welfare, with the welfare record.",
    })
], RaiseConcernInput.prototype, "account", void 0);
RaiseConcernInput = __decorate([
    InputType("RaiseConcernInput", { description: "About whom, of which kind, and what was seen." })
], RaiseConcernInput);
export { RaiseConcernInput };
let LinkEvidenceInput = class LinkEvidenceInput extends WriteInput {
    concernId;
    judgementId;
    document;
};
__decorate([
    Field(() => ID, { description: "The concern's id." })
], LinkEvidenceInput.prototype, "concernId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "A judgement of the same trainee." })
], LinkEvidenceInput.prototype, "judgementId", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Or the title of a formal document, as the provider files it.",
    })
], LinkEvidenceInput.prototype, "document", void 0);
LinkEvidenceInput = __decorate([
    InputType("LinkEvidenceInput", {
        description: "What a concern rests on: a judgement, or a formal document.",
    })
], LinkEvidenceInput);
export { LinkEvidenceInput };
//# sourceMappingURL=concern.input.js.map