var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
let PlacementCoverageType = class PlacementCoverageType {
    position;
    lessons;
    jointly;
    seen;
    seenJointly;
    planned;
    isCovered;
};
__decorate([
    Field(() => Int, { description: "Which placement: 1 is the home school." })
], PlacementCoverageType.prototype, "position", void 0);
__decorate([
    Field(() => Int, { description: "Lessons that the provider wants seen there." })
], PlacementCoverageType.prototype, "lessons", void 0);
__decorate([
    Field(() => Int, { description: "Of these, jointly." })
], PlacementCoverageType.prototype, "jointly", void 0);
__decorate([
    Field(() => Int, { description: "Lessons seen up to today." })
], PlacementCoverageType.prototype, "seen", void 0);
__decorate([
    Field(() => Int, { description: "Of these, jointly." })
], PlacementCoverageType.prototype, "seenJointly", void 0);
__decorate([
    Field(() => Int, { description: "Lessons planned for a day to come." })
], PlacementCoverageType.prototype, "planned", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether what the provider asks has been seen." })
], PlacementCoverageType.prototype, "isCovered", void 0);
PlacementCoverageType = __decorate([
    ObjectType("PlacementCoverage", {
        description: "Lessons seen in one of the trainee's placements, against what the provider asks.",
        simpleResolvers: true,
    })
], PlacementCoverageType);
export { PlacementCoverageType };
//# sourceMappingURL=coverage.type.js.map