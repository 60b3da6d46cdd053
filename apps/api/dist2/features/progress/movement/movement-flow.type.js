var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { LevelType } from "../../framework/level/level.type.js";
import { StandingStateEnum } from "../../judgements/standing/standing-state.enum.js";
import { CellStatus } from "../cell/cell-status.enum.js";
let MovementFlowType = class MovementFlowType {
    fromLevel;
    fromState;
    toLevel;
    toState;
    count;
    status;
};
__decorate([
    Field(() => LevelType, {
        nullable: true,
        description: "The level at the first review point; null for a state.",
    })
], MovementFlowType.prototype, "fromLevel", void 0);
__decorate([
    Field(() => StandingStateEnum, { description: "The state at the first review point." })
], MovementFlowType.prototype, "fromState", void 0);
__decorate([
    Field(() => LevelType, {
        nullable: true,
        description: "The level at the second review point; null for a state.",
    })
], MovementFlowType.prototype, "toLevel", void 0);
__decorate([
    Field(() => StandingStateEnum, { description: "The state at the second review point." })
], MovementFlowType.prototype, "toState", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "How many standings, one a trainee and strand; null when suppressed.",
    })
], MovementFlowType.prototype, "count", void 0);
__decorate([
    Field(() => CellStatus, {
        description: "OK, or SUPPRESSED for every possible flow where the viewer may not see the figures of small groups.",
    })
], MovementFlowType.prototype, "status", void 0);
MovementFlowType = __decorate([
    ObjectType("MovementFlow", {
        description: "How many stood one way and stand another, or the same. From and to are a level or, without one, a state.",
        simpleResolvers: true,
    })
], MovementFlowType);
export { MovementFlowType };
//# sourceMappingURL=movement-flow.type.js.map