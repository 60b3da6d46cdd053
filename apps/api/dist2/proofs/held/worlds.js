import { days, on, settingWork } from "../../features/assignments/testing/set-work.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { graphForTest } from "../../features/testing/graph-for-test.js";
const admin = fixtureViewer("provider-admin");
const lead = fixtureViewer("lead-mentor");
const secrets = [
    { value: "41.5", text: "CANARY one" },
    { value: "72", text: "CANARY two, in many more words than the other" },
    // nothing was done: who is not told what was done is not told that it was
    null,
];
/** Worlds that differ in what is held from the trainee, and in nothing else. */
export async function worlds() {
    const made = [];
    for (const secret of secrets) {
        const graph = await graphForTest({ trainees: 6 });
        const work = settingWork(() => graph);
        const sentAssignmentId = await work.set({ title: "Sent", days: earlier });
        const heldAssignmentId = await work.set({ title: "Held" });
        const sentId = (await work.handIn(sentAssignmentId, 0, "2026-01-29")).piece.id;
        const heldId = (await work.handIn(heldAssignmentId, 0)).piece.id;
        await work.allot([sentId, heldId]);
        await give(work, sentId, { value: "55", text: "REVEALED" });
        await work.act("releaseFeedback", { assignmentId: sentAssignmentId }, on("2026-03-06", admin));
        if (secret)
            await give(work, heldId, secret);
        made.push({ graph, work, heldAssignmentId, heldId, sentId });
    }
    return made;
}
/** So that what was sent comes before what is held, in every list. */
const earlier = { ...days, handInBy: "2026-01-29", markingClosesOn: "2026-02-12" };
/** A mark with its form, feedback, and feedback that is begun anew. */
async function give(work, pieceId, { value, text }) {
    await work.mark(pieceId, value, { answers: [{ question: "grounds", answer: text }] }, lead);
    const answers = ["strength", "next"].map((question) => ({ question, answer: text }));
    await work.feedback(pieceId, { answers });
    await work.feedback(pieceId, { answers, isDraft: true });
}
//# sourceMappingURL=worlds.js.map