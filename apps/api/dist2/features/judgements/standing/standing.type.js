var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { StandingStateEnum } from "./standing-state.enum.js";
let StandingType = class StandingType {
    state;
};
__decorate([
    Field(() => StandingStateEnum, { description: "Judged, or why not." })
], StandingType.prototype, "state", void 0);
StandingType = __decorate([
    ObjectType("Standing", {
        description: "How one trainee stands on one strand at one review point.",
        simpleResolvers: true,
    })
], StandingType);
export { StandingType };
//# sourceMappingURL=standing.type.js.map