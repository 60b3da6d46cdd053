var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { TargetOriginEnum, TargetOutcomeEnum } from "./target.enums.js";
/** Orders of targets under the names that the graph gives them. */
export const TargetOrderEnum = { NEWEST: "newest", DUE: "due" };
registerEnumType(TargetOrderEnum, {
    name: "TargetOrder",
    description: "How targets are ordered.",
    valuesConfig: {
        NEWEST: { description: "The newest first." },
        DUE: { description: "What is due first comes first." },
    },
});
let TargetFilter = class TargetFilter {
    open;
    outcome;
    strandId;
    gapId;
    origin;
    originId;
    asOf;
};
__decorate([
    Field(() => Boolean, { nullable: true, description: "true: open ones; false: closed ones." })
], TargetFilter.prototype, "open", void 0);
__decorate([
    Field(() => TargetOutcomeEnum, { nullable: true, description: "How they were closed." })
], TargetFilter.prototype, "outcome", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "For which strand." })
], TargetFilter.prototype, "strandId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "For which gap." })
], TargetFilter.prototype, "gapId", void 0);
__decorate([
    Field(() => TargetOriginEnum, { nullable: true, description: "What they came out of." })
], TargetFilter.prototype, "origin", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "Which meeting, review point, observation or plan." })
], TargetFilter.prototype, "originId", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out.",
    })
], TargetFilter.prototype, "asOf", void 0);
TargetFilter = __decorate([
    InputType("TargetFilter", { description: "Which targets." })
], TargetFilter);
export { TargetFilter };
//# sourceMappingURL=target.input.js.map