var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { WeekConcernEnum, WeekFindingEnum } from "./week.enums.js";
let WeekCheckType = class WeekCheckType {
    monday;
    version;
    finding;
    note;
    recordedAt;
};
__decorate([
    Field(() => DateScalar, { description: "The Monday on which the week begins." })
], WeekCheckType.prototype, "monday", void 0);
__decorate([
    Field(() => Int, { description: "What the next check of the week expects as `expectedVersion`." })
], WeekCheckType.prototype, "version", void 0);
__decorate([
    Field(() => WeekFindingEnum, { description: "What was found." })
], WeekCheckType.prototype, "finding", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What is to be followed up, or was seen." })
], WeekCheckType.prototype, "note", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], WeekCheckType.prototype, "recordedAt", void 0);
WeekCheckType = __decorate([
    ObjectType("WeekCheck", {
        description: "What a lead mentor found in a trainee's week. Never changed, only superseded.",
        simpleResolvers: true,
    })
], WeekCheckType);
export { WeekCheckType };
let WeekConcernType = class WeekConcernType {
    kind;
    isOver;
    about;
};
__decorate([
    Field(() => WeekConcernEnum, { description: "Why." })
], WeekConcernType.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, { description: "false while the week's last school day is not over." })
], WeekConcernType.prototype, "isOver", void 0);
__decorate([
    Field(() => [ID], { description: "The meetings or targets that it is about." })
], WeekConcernType.prototype, "about", void 0);
WeekConcernType = __decorate([
    ObjectType("WeekConcern", { description: "Why somebody should look at a week.", simpleResolvers: true })
], WeekConcernType);
export { WeekConcernType };
let TraineeWeekType = class TraineeWeekType {
    id;
    monday;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], TraineeWeekType.prototype, "id", void 0);
__decorate([
    Field(() => DateScalar, { description: "The Monday on which the week begins." })
], TraineeWeekType.prototype, "monday", void 0);
TraineeWeekType = __decorate([
    ObjectType("TraineeWeek", {
        description: "A trainee's week, as a lead mentor checks it.",
        simpleResolvers: true,
    })
], TraineeWeekType);
export { TraineeWeekType };
export const TraineeWeekConnection = connectionType("TraineeWeek", "weeks", () => TraineeWeekType);
//# sourceMappingURL=week.type.js.map