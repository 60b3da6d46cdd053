var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { readChecks, readGrades } from "./portfolio.query.js";
import { PortfolioCheckType, PortfolioGradeType, } from "./portfolio.type.js";
const asOfDescription = "As the record stood at this instant; now without it.";
/** The portfolios of trainees. */
let TraineePortfolioResolver = class TraineePortfolioResolver {
    async portfolioChecks(trainees, asOf, context) {
        const ids = shownOf(trainees, partnershipGuards.Trainee, "portfolioChecks").map(({ id }) => id);
        const checks = ids.length === 0 ? [] : await readChecks({ by: "trainee_id", ids, asOf }, context);
        return gathered(trainees.map(({ id }) => id), checks, ({ traineeId }) => traineeId);
    }
    async portfolioGrades(trainees, asOf, context) {
        const ids = shownOf(trainees, partnershipGuards.Trainee, "portfolioGrades").map(({ id }) => id);
        const grades = ids.length === 0 ? [] : await readGrades({ by: "trainee_id", ids, asOf }, context);
        return gathered(trainees.map(({ id }) => id), grades, ({ traineeId }) => traineeId);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [PortfolioCheckType], {
        description: "Every look at the trainee's portfolio, the newest first. Empty where the viewer may not see it.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription })),
    __param(2, Ctx())
], TraineePortfolioResolver.prototype, "portfolioChecks", null);
__decorate([
    Batched(),
    FieldResolver(() => [PortfolioGradeType], {
        description: "The grades of the trainee's portfolio, those that were put right included, as they were given. Empty where the viewer may not see it.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription })),
    __param(2, Ctx())
], TraineePortfolioResolver.prototype, "portfolioGrades", null);
TraineePortfolioResolver = __decorate([
    Resolver(() => TraineeType)
], TraineePortfolioResolver);
export { TraineePortfolioResolver };
/** Who looked. */
let PortfolioCheckResolver = class PortfolioCheckResolver {
    by(checks, context) {
        return peopleOf(checks.map((check) => ({ id: check.recordedBy, row: check })), { guards: judgementGuards.PortfolioCheck, part: "by" }, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who looked." }),
    __param(0, Root()),
    __param(1, Ctx())
], PortfolioCheckResolver.prototype, "by", null);
PortfolioCheckResolver = __decorate([
    Resolver(() => PortfolioCheckType)
], PortfolioCheckResolver);
export { PortfolioCheckResolver };
/** Who graded. */
let PortfolioGradeResolver = class PortfolioGradeResolver {
    by(grades, context) {
        return peopleOf(grades.map((grade) => ({ id: grade.recordedBy, row: grade })), { guards: judgementGuards.PortfolioGrade, part: "by" }, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who graded." }),
    __param(0, Root()),
    __param(1, Ctx())
], PortfolioGradeResolver.prototype, "by", null);
PortfolioGradeResolver = __decorate([
    Resolver(() => PortfolioGradeType)
], PortfolioGradeResolver);
export { PortfolioGradeResolver };
//# sourceMappingURL=portfolio.resolver.js.map