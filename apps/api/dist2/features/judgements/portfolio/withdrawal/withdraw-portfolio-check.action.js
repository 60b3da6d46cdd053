var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { refuseCheckWithdrawal } from "@reviewpoint/domain/judgements";
import { Field, ID, InputType } from "type-graphql";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { action } from "../../../../graph/writing/action.js";
import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { portfolioCheckById } from "../portfolio.loader.js";
import { PortfolioCheckType } from "../portfolio.type.js";
import { checkWithdrawalTable } from "./check-withdrawal.table.js";
let WithdrawPortfolioCheckInput = class WithdrawPortfolioCheckInput extends WriteInput {
    checkId;
    reason;
};
__decorate([
    Field(() => ID, { description: "The look." })
], WithdrawPortfolioCheckInput.prototype, "checkId", void 0);
__decorate([
    Field(() => String, { description: "Why it should not have been recorded." })
], WithdrawPortfolioCheckInput.prototype, "reason", void 0);
WithdrawPortfolioCheckInput = __decorate([
    InputType("WithdrawPortfolioCheckInput", {
        description: "Which look at a portfolio is taken back, and why.",
    })
], WithdrawPortfolioCheckInput);
export { WithdrawPortfolioCheckInput };
async function namedCheck({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [check] = await unit.rows(`select trainee_id as "traineeId", exists (select from portfolio_check_withdrawal withdrawn
       where withdrawn.provider_id = portfolio_check.provider_id and withdrawn.check_id = portfolio_check.id) as "isWithdrawn"
     from portfolio_check where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return check ?? null;
}
/** Takes back a look at a portfolio: it counts no more, and stays on record. */
export const withdrawPortfolioCheck = action({
    name: "withdrawPortfolioCheck",
    description: "Takes back a look at a trainee's portfolio that should not have been recorded: it counts no more, and stays on record.",
    input: WithdrawPortfolioCheckInput,
    right: "check-portfolio",
    holds: ({ checkId }) => ({ traineeOf: "portfolio_check", id: checkId }),
    async ties(performance, { checkId }) {
        const check = await namedCheck(performance, checkId);
        return check === null ? accessOf(performance.viewer).ties : tiesToTrainee(performance, check.traineeId);
    },
    shows: {
        check: {
            type: () => PortfolioCheckType,
            by: portfolioCheckById,
            description: "The look that was taken back.",
        },
    },
    refusals: ["not-found", "look-withdrawn", "reason-missing"],
    async perform(performance, { checkId, reason }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: recordedBy, today } = viewer;
        const check = await namedCheck(performance, checkId);
        if (!check)
            return refuse({ code: "not-found", what: "look", id: checkId }, "checkId");
        const refusal = refuseCheckWithdrawal(reason, check.isWithdrawn);
        if (refusal)
            return refuse(refusal, refusal.code === "reason-missing" ? "reason" : "checkId");
        const why = { withdrawnOn: today, reason: reason.trim(), recordedBy, recordedAt: now };
        await unit.insert(checkWithdrawalTable, [{ providerId, checkId, ...why }]);
        return { ids: { check: checkId }, about: [check.traineeId] };
    },
});
//# sourceMappingURL=withdraw-portfolio-check.action.js.map