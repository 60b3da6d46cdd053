import { planAfter, usualRecoverySetting } from "@reviewpoint/domain/recovery";
/** Recovery plans: where each stands after everything that has happened to it. */
export const plans = {
    what: "recovery plan",
    fields: `recoveryPlans { id version stage step openedOn reviewOn closedOn outcome extensions
    targets { isMet } }`,
    read: ({ recoveryPlans }) => recoveryPlans.map(({ targets, ...shown }) => ({
        ...shown,
        met: targets.map(({ isMet }) => isMet),
    })),
    fold: ({ deeds, school }) => deeds("openRecoveryPlan").map(({ done, on, by, input: opening }) => {
        const { id } = done["plan"];
        const later = deeds("reviewRecoveryPlan", "decideRecoveryPlan").filter(({ input }) => input.planId === id);
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
        };
        const events = later.map(({ act, on: day, input }) => act === "reviewRecoveryPlan"
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
            });
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
            met: targets.map((_, at) => metTargets.includes(at + 1)),
        };
    }),
};
//# sourceMappingURL=plans.js.map