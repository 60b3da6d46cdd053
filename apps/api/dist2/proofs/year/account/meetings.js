/** Records of meetings: how far each has come, and what it says last. */
export const meetings = {
    what: "meeting",
    fields: "meetings(first: 100) { nodes { id version state heldOn minutes } }",
    read: ({ meetings: { nodes } }) => nodes.map(({ ...shown }) => shown),
    fold: ({ deeds }) => {
        const all = new Map();
        for (const { act, input, done } of deeds("writeMeeting", "returnMeeting", "confirmMeeting")) {
            const { id } = done["meeting"];
            const before = all.get(id);
            const version = (before?.version ?? 0) + 1;
            if (act === "writeMeeting") {
                const isHandedOver = input.handOver || before?.state === "handed-over";
                const { heldOn, minutes } = input;
                all.set(id, { id, version, state: isHandedOver ? "handed-over" : "draft", heldOn, minutes });
            }
            else if (before)
                all.set(id, { ...before, version, state: act === "returnMeeting" ? "returned" : "confirmed" });
        }
        // a draft is its author's own
        return [...all.values()]
            .filter(({ state }) => state !== "draft")
            .map(({ state, ...meeting }) => ({ ...meeting, state: state.toUpperCase().replaceAll("-", "_") }));
    },
};
//# sourceMappingURL=meetings.js.map