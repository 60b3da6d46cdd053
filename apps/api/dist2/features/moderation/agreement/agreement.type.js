var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, Int, ObjectType } from "type-graphql";
let AgreementFigureType = class AgreementFigureType {
    code;
    estimate;
    lower;
    upper;
    n;
    reason;
};
__decorate([
    Field(() => String, {
        description: "same, within-tolerance, ac1, ac2, weighted-kappa (linear weights) or alpha.",
    })
], AgreementFigureType.prototype, "code", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: "The figure; null where `reason` says why there is none.",
    })
], AgreementFigureType.prototype, "estimate", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: "Lower bound of the 95 % interval; null where none is sound.",
    })
], AgreementFigureType.prototype, "lower", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "Upper bound of the same." })
], AgreementFigureType.prototype, "upper", void 0);
__decorate([
    Field(() => Int, { description: "How many pieces it rests on." })
], AgreementFigureType.prototype, "n", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "too-few-units or no-variation; null where there is a figure.",
    })
], AgreementFigureType.prototype, "reason", void 0);
AgreementFigureType = __decorate([
    ObjectType("AgreementFigure", {
        description: "A figure of agreement: what it is, how sure, on how much it rests; or why there is none.",
        simpleResolvers: true,
    })
], AgreementFigureType);
export { AgreementFigureType };
let SignedDifferenceType = class SignedDifferenceType {
    difference;
    pieces;
};
__decorate([
    Field(() => String, { description: "The difference in marks, or in levels." })
], SignedDifferenceType.prototype, "difference", void 0);
__decorate([
    Field(() => Int, { description: "How many pieces." })
], SignedDifferenceType.prototype, "pieces", void 0);
SignedDifferenceType = __decorate([
    ObjectType("SignedDifference", {
        description: "How many pieces differ by so much: mark less moderator's, above 0 the assessor was more generous.",
        simpleResolvers: true,
    })
], SignedDifferenceType);
export { SignedDifferenceType };
let ExerciseAgreementType = class ExerciseAgreementType {
    n;
    isTooFew;
    figures;
    differences;
    meanDifference;
};
__decorate([
    Field(() => Int, { description: "How many pieces have both." })
], ExerciseAgreementType.prototype, "n", void 0);
__decorate([
    Field(() => Boolean, {
        description: "Whether they are too few for a coefficient, by the provider's rule.",
    })
], ExerciseAgreementType.prototype, "isTooFew", void 0);
__decorate([
    Field(() => [AgreementFigureType], {
        description: "Shares, and coefficients where there are enough pieces.",
    })
], ExerciseAgreementType.prototype, "figures", void 0);
__decorate([
    Field(() => [SignedDifferenceType], { description: "Signed differences, the lowest first." })
], ExerciseAgreementType.prototype, "differences", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: "Mean of the signed differences; null without a piece.",
    })
], ExerciseAgreementType.prototype, "meanDifference", void 0);
ExerciseAgreementType = __decorate([
    ObjectType("ExerciseAgreement", {
        description: "How far marks and moderators' marks of the same pieces agree.",
        simpleResolvers: true,
    })
], ExerciseAgreementType);
export { ExerciseAgreementType };
let BeforeAndAfterType = class BeforeAndAfterType {
    before;
    after;
};
__decorate([
    Field(() => ExerciseAgreementType, { description: "First marks." })
], BeforeAndAfterType.prototype, "before", void 0);
__decorate([
    Field(() => ExerciseAgreementType, { description: "Marks after moderation." })
], BeforeAndAfterType.prototype, "after", void 0);
BeforeAndAfterType = __decorate([
    ObjectType("BeforeAndAfter", {
        description: "Agreement of the first marks with the moderators', and of the marks after moderation.",
        simpleResolvers: true,
    })
], BeforeAndAfterType);
export { BeforeAndAfterType };
//# sourceMappingURL=agreement.type.js.map