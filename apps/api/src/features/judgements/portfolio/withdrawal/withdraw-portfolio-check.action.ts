import { refuseCheckWithdrawal } from "@reviewpoint/domain/judgements";
import { Field, ID, InputType } from "type-graphql";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { action, type Performance } from "../../../../graph/writing/action.js";
import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { portfolioCheckById } from "../portfolio.loader.js";
import { PortfolioCheckType } from "../portfolio.type.js";
import { checkWithdrawalTable } from "./check-withdrawal.table.js";

@InputType("WithdrawPortfolioCheckInput", {
  description: "Which look at a portfolio is taken back, and why.",
})
export class WithdrawPortfolioCheckInput extends WriteInput {
  @Field(() => ID, { description: "The look." })
  readonly checkId!: string;

  @Field(() => String, { description: "Why it should not have been recorded." })
  readonly reason!: string;
}

interface Named {
  readonly traineeId: string;
  readonly isWithdrawn: boolean;
}

async function namedCheck(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  id: string,
): Promise<Named | null> {
  if (!isUuid(id)) return null;
  const [check] = await unit.rows<Named>(
    `select trainee_id as "traineeId", exists (select from portfolio_check_withdrawal withdrawn
       where withdrawn.provider_id = portfolio_check.provider_id and withdrawn.check_id = portfolio_check.id) as "isWithdrawn"
     from portfolio_check where provider_id = $1 and id = $2`,
    [viewer.providerId, id],
  );
  return check ?? null;
}

/** Takes back a look at a portfolio: it counts no more, and stays on record. */
export const withdrawPortfolioCheck = action({
  name: "withdrawPortfolioCheck",
  description:
    "Takes back a look at a trainee's portfolio that should not have been recorded: it counts no more, and stays on record.",
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
    if (!check) return refuse({ code: "not-found", what: "look", id: checkId }, "checkId");
    const refusal = refuseCheckWithdrawal(reason, check.isWithdrawn);
    if (refusal) return refuse(refusal, refusal.code === "reason-missing" ? "reason" : "checkId");
    const why = { withdrawnOn: today, reason: reason.trim(), recordedBy, recordedAt: now };
    await unit.insert(checkWithdrawalTable, [{ providerId, checkId, ...why }]);
    return { ids: { check: checkId }, about: [check.traineeId] };
  },
});
