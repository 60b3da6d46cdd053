import { addDays } from "@reviewpoint/domain/calendar";
import { Agenda } from "../year-act.js";
const kinds = ["CONDUCT", "ATTENDANCE", "WELFARE"];
const rounds = [6, 17, 27];
/** Mentors raise concerns and link what they rest on, now and then by mistake; lead mentors do something about each and come back to it. */
export const concerns = (stage) => {
    const followUps = new Agenda();
    return async (moment) => {
        const { week, at } = moment;
        for (const { trainee, made, isLast } of followUps.at(moment)) {
            const effect = isLast ? "WORKED" : "TOO_EARLY_TO_SAY";
            const nextOn = isLast ? null : addDays(stage.today, 14);
            const seen = { interventionId: made.id, expectedVersion: made.version };
            const input = { ...seen, account: "Talked it through.", effect, nextOn };
            const done = await stage.act("followUpIntervention", trainee.leadId, input);
            const followed = done?.["intervention"];
            if (followed && !isLast)
                followUps.add({ week: week + 2, at }, { trainee, made: followed, isLast: true });
        }
        const round = rounds.indexOf(week);
        if (round < 0 || at !== "wednesday")
            return;
        const whose = stage.roster.trainees.filter((one) => (one.at + round) % 6 === 0);
        await stage.each(whose, async (trainee) => {
            const { id, home, leadId, at: number } = trainee;
            const kind = kinds[(number + round) % kinds.length];
            const account = "Came late three times, and said why.";
            const raised = await stage.act("raiseConcern", home.mentorId, { traineeId: id, kind, account });
            const concern = raised?.["concern"];
            if (!concern)
                return;
            if (kind !== "WELFARE") {
                const input = { concernId: concern.id, document: "Attendance sheet" };
                await stage.act("linkEvidence", home.mentorId, input);
                if (number % 2 === 0) {
                    const mistaken = { concernId: concern.id, document: "Register of another class" };
                    const linked = await stage.act("linkEvidence", home.mentorId, mistaken);
                    const reason = "Another trainee was meant.";
                    if (linked)
                        await stage.act("unlinkEvidence", home.mentorId, { ...mistaken, reason });
                }
            }
            const change = { kind: "MODIFICATION", account: "Starts an hour later on Mondays." };
            const input = { traineeId: id, concernId: concern.id, followUpOn: addDays(stage.today, 14), ...change };
            const made = (await stage.act("recordIntervention", leadId, input))?.["intervention"];
            if (made)
                followUps.add({ week: week + 3, at: "friday" }, { trainee, made, isLast: number % 2 === 0 });
        });
    };
};
//# sourceMappingURL=concerns.js.map