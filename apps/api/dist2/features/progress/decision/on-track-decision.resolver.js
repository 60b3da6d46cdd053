var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { progressGuards } from "../progress.guards.js";
import { OnTrackDecisionType } from "./on-track-decision.type.js";
/** Who decided. */
let OnTrackDecisionResolver = class OnTrackDecisionResolver {
    by(decisions, context) {
        return peopleOf(decisions.map((decision) => ({ id: decision.recordedBy, row: decision })), { guards: progressGuards.OnTrackDecision, part: "by" }, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who decided it." }),
    __param(0, Root()),
    __param(1, Ctx())
], OnTrackDecisionResolver.prototype, "by", null);
OnTrackDecisionResolver = __decorate([
    Resolver(() => OnTrackDecisionType)
], OnTrackDecisionResolver);
export { OnTrackDecisionResolver };
//# sourceMappingURL=on-track-decision.resolver.js.map