var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
/** What is waited for, under the names that the graph gives it. */
export const RecoveryDueKindEnum = {
    PLAN: "plan",
    REVIEW: "review",
    OUTCOME: "outcome",
    FOLLOW_UP: "follow-up",
};
registerEnumType(RecoveryDueKindEnum, {
    name: "RecoveryDueKind",
    description: "What is waited for.",
    valuesConfig: {
        PLAN: { description: "A recovery plan, for a concern." },
        REVIEW: { description: "A review of a recovery plan." },
        OUTCOME: { description: "The outcome of a recovery plan that was reviewed." },
        FOLLOW_UP: { description: "A follow-up of what was done." },
    },
});
let RecoveryDueType = class RecoveryDueType {
    id;
    kind;
    dueOn;
    isLate;
};
__decorate([
    Field(() => ID, { description: "The id of the concern, the plan or the intervention." })
], RecoveryDueType.prototype, "id", void 0);
__decorate([
    Field(() => RecoveryDueKindEnum, { description: "What is waited for." })
], RecoveryDueType.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day on which it is in time." })
], RecoveryDueType.prototype, "dueOn", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether that day has passed." })
], RecoveryDueType.prototype, "isLate", void 0);
RecoveryDueType = __decorate([
    ObjectType("RecoveryDue", {
        description: "Something of recovery that somebody has to see to.",
        simpleResolvers: true,
    })
], RecoveryDueType);
export { RecoveryDueType };
export const RecoveryDueConnection = connectionType("RecoveryDue", "things", () => RecoveryDueType);
//# sourceMappingURL=due.type.js.map