import { keepReleases, piecesDue } from "./release.query.js";
/**
 * Sends feedback on its day without being asked, and what was written too late for it on the next. Each piece of work is
 * sent so once: whoever comes second finds it sent.
 */
export const releaseOnItsDay = {
    act: "releaseFeedback",
    async work(unit, { providerId, today, now }) {
        const due = await piecesDue(unit, providerId, today);
        const pieces = due.map(({ pieceId: id }) => ({ id, sequence: 1 }));
        await keepReleases(unit, providerId, pieces, { on: today, at: now, by: null });
        const byAssignment = new Map();
        for (const { assignmentId, pieceId } of due)
            byAssignment.set(assignmentId, [...(byAssignment.get(assignmentId) ?? []), pieceId]);
        return [...byAssignment].map(([assignment, sent]) => ({
            id: `${assignment} ${sent.join(" ")}`,
            subject: { assignment, sent },
        }));
    },
};
//# sourceMappingURL=release-on-its-day.js.map