var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
let CohortType = class CohortType {
    id;
    code;
    name;
    academicYear;
    startsOn;
    endsOn;
};
__decorate([
    Field(() => ID, { description: "Identifies the cohort for good." })
], CohortType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name, unique within the provider: what filters take." })
], CohortType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The cohort's name." })
], CohortType.prototype, "name", void 0);
__decorate([
    Field(() => Int, { description: "Calendar year in which the academic year begins: 2026 is 2026-27." })
], CohortType.prototype, "academicYear", void 0);
__decorate([
    Field(() => DateScalar, { description: "First day of the cohort." })
], CohortType.prototype, "startsOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "Last day of the cohort." })
], CohortType.prototype, "endsOn", void 0);
CohortType = __decorate([
    ObjectType("Cohort", {
        description: "The trainees of one academic year under one version of a framework.",
        simpleResolvers: true,
    })
], CohortType);
export { CohortType };
export const CohortConnection = connectionType("Cohort", "cohorts", () => CohortType);
//# sourceMappingURL=cohort.type.js.map