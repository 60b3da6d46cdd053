var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
let PlacementFilter = class PlacementFilter {
    cohort;
    position;
    on;
};
__decorate([
    Field(() => String, { nullable: true, description: "Code of the trainee's cohort." })
], PlacementFilter.prototype, "cohort", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "1 is the first (home) placement." })
], PlacementFilter.prototype, "position", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "Under way on this day; those without dates are left out.",
    })
], PlacementFilter.prototype, "on", void 0);
PlacementFilter = __decorate([
    InputType("PlacementFilter", { description: "Which placements." })
], PlacementFilter);
export { PlacementFilter };
//# sourceMappingURL=placement.input.js.map