var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ExerciseStepInput } from "../opening/open-exercise.input.js";
let NamedModeratorInput = class NamedModeratorInput {
    personId;
    mostPieces;
};
__decorate([
    Field(() => ID, { description: "The person." })
], NamedModeratorInput.prototype, "personId", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "The most pieces that they take; null: as many as it comes to.",
    })
], NamedModeratorInput.prototype, "mostPieces", void 0);
NamedModeratorInput = __decorate([
    InputType("NamedModeratorInput", { description: "Somebody who may be given pieces." })
], NamedModeratorInput);
export { NamedModeratorInput };
let AllocateModeratorsInput = class AllocateModeratorsInput extends ExerciseStepInput {
    moderators;
};
__decorate([
    Field(() => [NamedModeratorInput], { description: "The moderators, besides those who were named before." })
], AllocateModeratorsInput.prototype, "moderators", void 0);
AllocateModeratorsInput = __decorate([
    InputType("AllocateModeratorsInput", { description: "Among whom the pieces of a sample are divided." })
], AllocateModeratorsInput);
export { AllocateModeratorsInput };
let DeclareConflictInput = class DeclareConflictInput extends WriteInput {
    exerciseId;
    with;
    withId;
};
__decorate([
    Field(() => ID, { description: "The exercise's id." })
], DeclareConflictInput.prototype, "exerciseId", void 0);
__decorate([
    Field(() => String, { description: "What the conflict is with: trainee, assessor or school." })
], DeclareConflictInput.prototype, "with", void 0);
__decorate([
    Field(() => ID, { description: "The trainee's, the person's or the school's id." })
], DeclareConflictInput.prototype, "withId", void 0);
DeclareConflictInput = __decorate([
    InputType("DeclareConflictInput", { description: "Whose work somebody should not judge." })
], DeclareConflictInput);
export { DeclareConflictInput };
let EscalatePieceInput = class EscalatePieceInput extends ExerciseStepInput {
    pieceKey;
    moderatorId;
};
__decorate([
    Field(() => String, { description: "The piece's key." })
], EscalatePieceInput.prototype, "pieceKey", void 0);
__decorate([
    Field(() => ID, { description: "Who judges it next." })
], EscalatePieceInput.prototype, "moderatorId", void 0);
EscalatePieceInput = __decorate([
    InputType("EscalatePieceInput", { description: "Which piece goes to a third person, and to whom." })
], EscalatePieceInput);
export { EscalatePieceInput };
//# sourceMappingURL=allocate-moderators.input.js.map