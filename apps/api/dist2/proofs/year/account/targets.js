import { targetStanding, usualTargetRules, } from "@reviewpoint/domain/targets";
const outcomes = { MET: "met", NOT_MET: "not-met", DROPPED: "dropped" };
/** Targets: which are open, how the others were closed, when they are due. */
export const targets = {
    what: "target",
    fields: "targets(first: 100) { nodes { id version setOn dueOn carriedOver closedOn standing } }",
    read: ({ targets: { nodes } }) => nodes.map(({ ...shown }) => shown),
    fold: ({ deeds, today, school }) => {
        const all = new Map();
        const set = (id, setOn, dueOn) => all.set(id, { id, setOn, dueOn, carriedOver: 0, outcome: null, closedOn: null, version: 1 });
        const change = (id, changed) => {
            const target = all.get(id);
            if (target)
                all.set(id, { ...target, ...changed, version: target.version + 1 });
        };
        for (const { act, on, input, done } of deeds(...acts)) {
            if (act === "setTarget")
                set(done["target"].id, on, input.draft.dueOn);
            else if (act === "confirmMeeting")
                for (const [at, { id }] of done["targets"].entries())
                    set(id, heldOnOf(input.meetingId), input.targets[at].dueOn);
            else if (act === "carryOverTarget")
                change(input.targetId, {
                    dueOn: input.dueOn,
                    carriedOver: (all.get(input.targetId)?.carriedOver ?? 0) + 1,
                });
            else if (act === "closeTarget")
                change(input.targetId, { outcome: outcomes[input.outcome], closedOn: on });
            else
                change(input.targetId, { outcome: null, closedOn: null });
        }
        return [...all.values()].map(({ outcome, ...target }) => ({
            ...target,
            standing: graphName(targetStanding({ ...target, outcome }, today, usualTargetRules, school)),
        }));
        /** Targets of a meeting are set on the day on which it was held. */
        function heldOnOf(meetingId) {
            const written = deeds("writeMeeting").filter(({ done }) => done["meeting"].id === meetingId);
            return written.at(-1)?.input.heldOn ?? "";
        }
    },
};
const acts = ["setTarget", "confirmMeeting", "carryOverTarget", "closeTarget", "reopenTarget"];
const graphName = (standing) => standing.toUpperCase().replaceAll("-", "_");
//# sourceMappingURL=targets.js.map