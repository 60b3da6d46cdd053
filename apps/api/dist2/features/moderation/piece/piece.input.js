var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
let PieceFilter = class PieceFilter {
    mine;
    isOpen;
    everything;
};
__decorate([
    Field(() => Boolean, { nullable: true, description: "true: those on the viewer's desk." })
], PieceFilter.prototype, "mine", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: "true: those that the viewer has still to judge." })
], PieceFilter.prototype, "isOpen", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "true: the whole population, for those who plan; others see the sample.",
    })
], PieceFilter.prototype, "everything", void 0);
PieceFilter = __decorate([
    InputType("ModerationPieceFilter", { description: "Which pieces of an exercise." })
], PieceFilter);
export { PieceFilter };
//# sourceMappingURL=piece.input.js.map