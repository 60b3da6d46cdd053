var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
let MarkerAllotmentType = class MarkerAllotmentType {
    sequence;
    recordedAt;
    hidden;
};
__decorate([
    Field(() => Int, { description: "From 1; the highest counts." })
], MarkerAllotmentType.prototype, "sequence", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was allotted." })
], MarkerAllotmentType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => [HiddenType], { description: "What of it this viewer may not see, and why." })
], MarkerAllotmentType.prototype, "hidden", void 0);
MarkerAllotmentType = __decorate([
    ObjectType("MarkerAllotment", {
        description: "That a person is to mark a piece of work.",
        simpleResolvers: true,
    })
], MarkerAllotmentType);
export { MarkerAllotmentType };
//# sourceMappingURL=allotment.type.js.map