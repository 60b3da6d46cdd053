var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
let PlacementType = class PlacementType {
    id;
    position;
    startsOn;
    endsOn;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the placement for good." })
], PlacementType.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: "1 is the first (home) placement." })
], PlacementType.prototype, "position", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "First day in the school, where it is known." })
], PlacementType.prototype, "startsOn", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Last day in the school, where it is known." })
], PlacementType.prototype, "endsOn", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the placement this viewer may not see, and why.",
    })
], PlacementType.prototype, "hidden", void 0);
PlacementType = __decorate([
    ObjectType("Placement", { description: "A trainee's time in one school.", simpleResolvers: true })
], PlacementType);
export { PlacementType };
export const PlacementConnection = connectionType("Placement", "placements", () => PlacementType);
//# sourceMappingURL=placement.type.js.map