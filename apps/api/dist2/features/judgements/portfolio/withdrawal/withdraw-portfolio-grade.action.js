var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { refuseGradeWithdrawal } from "@reviewpoint/domain/judgements";
import { Field, ID, InputType } from "type-graphql";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { action } from "../../../../graph/writing/action.js";
import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { settingsWithin } from "../../../provider/setting/settings-within.js";
import { assessmentCycles } from "../../judgements.settings.js";
import { portfolioGradeById } from "../portfolio.loader.js";
import { gradeInCycle } from "../portfolio.query.js";
import { PortfolioGradeType } from "../portfolio.type.js";
import { gradeWithdrawalTable } from "./grade-withdrawal.table.js";
let WithdrawPortfolioGradeInput = class WithdrawPortfolioGradeInput extends WriteInput {
    gradeId;
    reason;
};
__decorate([
    Field(() => ID, { description: "The grade that counts." })
], WithdrawPortfolioGradeInput.prototype, "gradeId", void 0);
__decorate([
    Field(() => String, { description: "Why it should not have been given." })
], WithdrawPortfolioGradeInput.prototype, "reason", void 0);
WithdrawPortfolioGradeInput = __decorate([
    InputType("WithdrawPortfolioGradeInput", { description: "Which grade is taken back, and why." })
], WithdrawPortfolioGradeInput);
export { WithdrawPortfolioGradeInput };
async function namedGrade({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [grade] = await unit.rows(`select trainee_id as "traineeId", cycle_code as "cycleCode" from portfolio_grade
     where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return grade ?? null;
}
/** Takes back the grade that counts in a cycle: it stays on record, and the portfolio is not graded. */
export const withdrawPortfolioGrade = action({
    name: "withdrawPortfolioGrade",
    description: "Takes back the grade that counts in a cycle, while the cycle is open: with it the portfolio is not graded, and the grade stays on record. The next one says why it is given.",
    input: WithdrawPortfolioGradeInput,
    right: "grade-portfolio",
    holds: ({ gradeId }) => ({ traineeOf: "portfolio_grade", id: gradeId }),
    async ties(performance, { gradeId }) {
        const grade = await namedGrade(performance, gradeId);
        return grade === null ? accessOf(performance.viewer).ties : tiesToTrainee(performance, grade.traineeId);
    },
    shows: {
        grade: {
            type: () => PortfolioGradeType,
            by: portfolioGradeById,
            description: "The grade that was taken back.",
        },
    },
    refusals: ["not-found", "grade-not-counting", "unknown-cycle", "window-closed", "reason-missing"],
    async perform(performance, { gradeId, reason }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: recordedBy, today } = viewer;
        const grade = await namedGrade(performance, gradeId);
        if (!grade)
            return refuse({ code: "not-found", what: "grade", id: gradeId }, "gradeId");
        const { traineeId, cycleCode } = grade;
        const cycles = (await settingsWithin(performance)).of(assessmentCycles);
        const last = await gradeInCycle(unit, providerId, traineeId, cycleCode);
        const counting = last === null || last.isWithdrawn ? null : last.id;
        const refusal = refuseGradeWithdrawal({ gradeId, cycleCode, reason }, cycles, counting, today);
        if (refusal)
            return refuse(refusal, refusal.code === "reason-missing" ? "reason" : "gradeId");
        const why = { withdrawnOn: today, reason: reason.trim(), recordedBy, recordedAt: now };
        await unit.insert(gradeWithdrawalTable, [{ providerId, gradeId, ...why }]);
        return { ids: { grade: gradeId }, about: [traineeId] };
    },
});
//# sourceMappingURL=withdraw-portfolio-grade.action.js.map