var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let LinkEvidenceFileInput = class LinkEvidenceFileInput extends WriteInput {
    fileId;
    judgementId;
    observationCopyId;
    targetId;
    meetingId;
    concernId;
};
__decorate([
    Field(() => ID, { description: "The file's id." })
], LinkEvidenceFileInput.prototype, "fileId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "A judgement about the same trainee." })
], LinkEvidenceFileInput.prototype, "judgementId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "Or a written copy of an observation." })
], LinkEvidenceFileInput.prototype, "observationCopyId", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: "Or a target that was closed: it is evidence of its closing.",
    })
], LinkEvidenceFileInput.prototype, "targetId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "Or the record of a meeting." })
], LinkEvidenceFileInput.prototype, "meetingId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "Or a concern that is not about welfare." })
], LinkEvidenceFileInput.prototype, "concernId", void 0);
LinkEvidenceFileInput = __decorate([
    InputType("LinkEvidenceFileInput", {
        description: "A file of one's own, and the one thing that it is evidence of.",
    })
], LinkEvidenceFileInput);
export { LinkEvidenceFileInput };
//# sourceMappingURL=link-evidence-file.input.js.map