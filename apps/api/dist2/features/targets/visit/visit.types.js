var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
/** Why something should be looked at on a visit, under the names that the graph gives it. */
export const VisitReasonEnum = {
    FOLLOW_UP: "follow-up",
    STALE_TARGET: "stale-target",
    STRAND_WITHOUT_TARGET: "strand-without-target",
    UNTOUCHED_GAP: "untouched-gap",
    LATE_HAND_INS: "late-hand-ins",
    WEEK_WITHOUT_RECORD: "week-without-record",
    OVERDUE_TARGET: "overdue-target",
    CARRIED_OVER_TARGET: "carried-over-target",
    OPEN_TARGET: "open-target",
    TARGET_MET: "target-met",
};
registerEnumType(VisitReasonEnum, {
    name: "VisitReason",
    description: "Why something should be looked at on a visit, the most pressing first.",
    valuesConfig: {
        FOLLOW_UP: { description: "The check of a week asked for a follow-up." },
        STALE_TARGET: { description: "A target is open for long beyond its due day." },
        STRAND_WITHOUT_TARGET: {
            description: "A strand was below the expected level when last judged, and no open target is for it.",
        },
        UNTOUCHED_GAP: { description: "No target has touched a gap." },
        LATE_HAND_INS: { description: "Plans were handed in late, or not at all." },
        WEEK_WITHOUT_RECORD: { description: "No record of a meeting was handed over in a week of school." },
        OVERDUE_TARGET: { description: "A target is open beyond its due day." },
        CARRIED_OVER_TARGET: { description: "A target was carried over, and is in time." },
        OPEN_TARGET: { description: "A target is open and in time." },
        TARGET_MET: { description: "A target was met within four weeks: good work is seen too." },
    },
});
let VisitPointType = class VisitPointType {
    reason;
    about;
    days;
};
__decorate([
    Field(() => VisitReasonEnum, { description: "Why." })
], VisitPointType.prototype, "reason", void 0);
__decorate([
    Field(() => [ID], { description: "Ids of targets, strands, gaps or hand-ins; Mondays of weeks." })
], VisitPointType.prototype, "about", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "Days since it was due or the week began; below 0 still to come.",
    })
], VisitPointType.prototype, "days", void 0);
VisitPointType = __decorate([
    ObjectType("VisitPoint", { description: "One thing to look at on a visit, and why.", simpleResolvers: true })
], VisitPointType);
export { VisitPointType };
//# sourceMappingURL=visit.types.js.map