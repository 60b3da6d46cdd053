var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
let ObservationRatingType = class ObservationRatingType {
    evidence;
    hidden;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What it rests on; null where nothing was written, or the viewer may not see names.",
    })
], ObservationRatingType.prototype, "evidence", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the rating this viewer may not see, and why.",
    })
], ObservationRatingType.prototype, "hidden", void 0);
ObservationRatingType = __decorate([
    ObjectType("ObservationRating", {
        description: "One observer's level for one strand, as they sealed it.",
        simpleResolvers: true,
    })
], ObservationRatingType);
export { ObservationRatingType };
//# sourceMappingURL=rating.type.js.map