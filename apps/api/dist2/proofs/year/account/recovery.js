/** Concerns: what was raised, on what it rests, and whether a plan came of it. */
export const concerns = {
    what: "concern",
    fields: "concerns { id kind raisedOn evidence { document } plan { id } }",
    read: ({ concerns: all }) => all.map(({ id, kind, raisedOn, evidence, plan }) => ({
        ...{ id, kind, raisedOn, documents: evidence.length, planId: plan?.id ?? null },
    })),
    fold: ({ deeds }) => deeds("raiseConcern").map(({ input, on, done }) => {
        const { id } = done["concern"];
        const plan = deeds("openRecoveryPlan").find((deed) => deed.input.concernIds.includes(id));
        const ofThis = (act) => deeds(act).filter((deed) => deed.input.concernId === id);
        return {
            id,
            kind: input.kind,
            raisedOn: on,
            documents: ofThis("linkEvidence").length - ofThis("unlinkEvidence").length,
            planId: plan?.done["plan"].id ?? null,
        };
    }),
};
/** What was done for the trainee, and when somebody looks again. */
export const interventions = {
    what: "intervention",
    fields: "interventions { id version madeOn followUpOn followUps { effect } }",
    read: ({ interventions: all }) => all.map(({ followUps, ...shown }) => ({
        ...shown,
        effects: followUps.map(({ effect }) => effect),
    })),
    fold: ({ deeds }) => deeds("recordIntervention").map(({ input, on, done }) => {
        const { id } = done["intervention"];
        const followed = deeds("followUpIntervention").filter((deed) => deed.input.interventionId === id);
        const followUpOn = followed.length > 0 ? followed.at(-1)?.input.nextOn : input.followUpOn;
        const effects = followed.map((deed) => deed.input.effect);
        return { id, version: 1 + followed.length, madeOn: on, followUpOn, effects };
    }),
};
//# sourceMappingURL=recovery.js.map