import { type PlanEvent, planAfter, usualRecoverySetting } from "@reviewpoint/domain/recovery";
import type { Account, Answered } from "./account.js";

/** Recovery plans: where each stands after everything that has happened to it. */
export const plans: Account = {
  what: "recovery plan",
  fields: `recoveryPlans { id version stage step openedOn reviewOn closedOn outcome extensions
    targets { isMet } }`,
  read: ({ recoveryPlans }) =>
    recoveryPlans.map(({ targets, ...shown }: Answered) => ({
      ...shown,
      met: targets.map(({ isMet }: Answered) => isMet),
    })),
  fold: ({ deeds, school }) =>
    deeds<Answered>("openRecoveryPlan").map(({ done, on, by, input: opening }) => {
      const { id } = done["plan"];
      const later = deeds<Answered>("reviewRecoveryPlan", "decideRecoveryPlan").filter(
        ({ input }) => input.planId === id,
      );
      const { reason, support, targets } = opening;
      const opened = {
        kind: "opened",
        on,
        step: "support",
        reason,
        support,
        targets,
        ownerId: by,
        reviewOn: null,
      } as const;
      const events = later.map(
        ({ act, on: day, input }): PlanEvent =>
          act === "reviewRecoveryPlan"
            ? {
                kind: "reviewed",
                on: day,
                account: input.account,
                metTargets: input.metTargets,
                nextReviewOn: null,
              }
            : {
                kind: "decided",
                on: day,
                outcome: input.outcome.toLowerCase(),
                reason: input.reason,
                reviewOn: null,
              },
      );
      const { state, refused } = planAfter([opened, ...events], ({ on: today }) => ({
        ...{ setting: usualRecoverySetting, school, today },
      }));
      if (!state || refused)
        throw new Error(`the rules refuse what was acknowledged: ${JSON.stringify(refused)}`);
      const { version, stage, step, openedOn, reviewOn, closedOn, outcome, extensions, metTargets } = state;
      return {
        ...{ id, version, openedOn, reviewOn, closedOn, extensions },
        stage: stage.toUpperCase().replaceAll("-", "_"),
        step: step.toUpperCase(),
        outcome: outcome?.toUpperCase() ?? null,
        met: targets.map((_: unknown, at: number) => metTargets.includes(at + 1)),
      };
    }),
};
