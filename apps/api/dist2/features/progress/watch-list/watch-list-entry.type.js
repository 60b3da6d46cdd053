var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
let WatchListReasonType = class WatchListReasonType {
    rule;
    sentence;
    strands;
};
__decorate([
    Field(() => String, { description: "The rule, e.g. not-on-track." })
], WatchListReasonType.prototype, "rule", void 0);
__decorate([
    Field(() => String, { description: "The rule and the figures that made it fire, in words." })
], WatchListReasonType.prototype, "sentence", void 0);
__decorate([
    Field(() => [StrandType], { description: "The strands concerned." })
], WatchListReasonType.prototype, "strands", void 0);
WatchListReasonType = __decorate([
    ObjectType("WatchListReason", {
        description: "A rule of the provider that fired, and why.",
        simpleResolvers: true,
    })
], WatchListReasonType);
export { WatchListReasonType };
let WatchListEntryType = class WatchListEntryType {
    reviewPoint;
    reasons;
    hidden;
};
__decorate([
    Field(() => ReviewPointType, { description: "The review point at which the rules were asked." })
], WatchListEntryType.prototype, "reviewPoint", void 0);
__decorate([
    Field(() => [WatchListReasonType], { description: "Every rule that fired, in the provider's order." })
], WatchListEntryType.prototype, "reasons", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the trainee's record this viewer may not see, and why.",
    })
], WatchListEntryType.prototype, "hidden", void 0);
WatchListEntryType = __decorate([
    ObjectType("WatchListEntry", {
        description: "A trainee for whom a rule of the provider fired. Listed and explained; nothing is recommended.",
        simpleResolvers: true,
    })
], WatchListEntryType);
export { WatchListEntryType };
export const WatchListConnection = connectionType("WatchList", "watch list entries", () => WatchListEntryType);
//# sourceMappingURL=watch-list-entry.type.js.map