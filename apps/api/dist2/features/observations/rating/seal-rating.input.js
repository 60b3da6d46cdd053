var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let StrandRatingInput = class StrandRatingInput {
    strandId;
    levelId;
    evidence;
};
__decorate([
    Field(() => ID, { description: "The strand's id." })
], StrandRatingInput.prototype, "strandId", void 0);
__decorate([
    Field(() => ID, { description: "The level's id." })
], StrandRatingInput.prototype, "levelId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What it rests on." })
], StrandRatingInput.prototype, "evidence", void 0);
StrandRatingInput = __decorate([
    InputType("StrandRatingInput", { description: "The level of one strand, as one observer saw it." })
], StrandRatingInput);
export { StrandRatingInput };
let SealRatingInput = class SealRatingInput extends WriteInput {
    observationId;
    ratings;
};
__decorate([
    Field(() => ID, { description: "The observation's id." })
], SealRatingInput.prototype, "observationId", void 0);
__decorate([
    Field(() => [StrandRatingInput], { description: "The strands that were to be seen, each once." })
], SealRatingInput.prototype, "ratings", void 0);
SealRatingInput = __decorate([
    InputType("SealRatingInput", { description: "What one observer saw, to be sealed." })
], SealRatingInput);
export { SealRatingInput };
//# sourceMappingURL=seal-rating.input.js.map