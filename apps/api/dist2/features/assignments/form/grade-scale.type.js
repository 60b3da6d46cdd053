var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
let GradeBandType = class GradeBandType {
    id;
    name;
    from;
};
__decorate([
    Field(() => String, { description: "Its short name within the scale." })
], GradeBandType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The grade, in the provider's word." })
], GradeBandType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: "The lowest mark of the band: it belongs to it." })
], GradeBandType.prototype, "from", void 0);
GradeBandType = __decorate([
    ObjectType("GradeBand", {
        description: "A grade and the marks that earn it: from its lower end, up to where the next one begins.",
        simpleResolvers: true,
    })
], GradeBandType);
export { GradeBandType };
let GradeScaleType = class GradeScaleType {
    lowest;
    highest;
    step;
    bands;
};
__decorate([
    Field(() => String, { description: "The lowest mark." })
], GradeScaleType.prototype, "lowest", void 0);
__decorate([
    Field(() => String, { description: "The highest mark." })
], GradeScaleType.prototype, "highest", void 0);
__decorate([
    Field(() => String, { description: "Marks are multiples of it above the lowest." })
], GradeScaleType.prototype, "step", void 0);
__decorate([
    Field(() => [GradeBandType], { description: "From the lowest band to the highest." })
], GradeScaleType.prototype, "bands", void 0);
GradeScaleType = __decorate([
    ObjectType("GradeScale", {
        description: "The marks that can be given, as exact decimals, and the grades they stand for.",
        simpleResolvers: true,
    })
], GradeScaleType);
export { GradeScaleType };
//# sourceMappingURL=grade-scale.type.js.map