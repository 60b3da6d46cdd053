import { pdfDocument } from "../../../../files/testing/packed-file.js";
import { closedOn } from "./closed-on.js";
/** Mentors bring in what closed targets and concerns rest on; trainees what they brought to the meeting. Some is a mistake. */
export const evidence = (stage) => async ({ week, at }) => {
    if (at !== "wednesday")
        return;
    const ofToday = (act, about) => stage.chronicle.of(act).filter(({ on, input }) => on === stage.today && input["traineeId"] === about);
    await stage.each(stage.roster.trainees, async ({ id, personId, home, at: number }) => {
        const [target] = closedOn(stage, id, stage.today);
        if (target && (week + number) % 3 === 0) {
            const linked = await link(stage, home.mentorId, id, { targetId: target.id });
            if (linked && (week + number) % 6 === 0)
                await stage.act("unlinkEvidenceFile", home.mentorId, {
                    ...linked,
                    reason: "Another target was meant.",
                });
        }
        const [meeting] = ofToday("writeMeeting", id);
        if (meeting && (week + number) % 8 === 0)
            await link(stage, personId, id, { meetingId: meeting.done["meeting"].id });
        for (const { by, input, done } of ofToday("raiseConcern", id))
            if (input["kind"] !== "WELFARE")
                await link(stage, by, id, { concernId: done["concern"].id });
    });
};
/** Brings in a file of one's own about a trainee, and says of what it is evidence; null where that was not done. */
async function link(stage, by, traineeId, of) {
    const [what = "", id] = Object.entries(of)[0] ?? [];
    const name = `${what.replace("Id", "")} of ${stage.today}.pdf`;
    const fileId = await stage.bring(by, { traineeId, name, content: pdfDocument(`${name}, ${id}`) });
    if (fileId === null)
        return null;
    const input = { fileId, ...of };
    return (await stage.act("linkEvidenceFile", by, input)) ? input : null;
}
//# sourceMappingURL=evidence.js.map