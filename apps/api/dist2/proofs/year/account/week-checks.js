import { mondayOf } from "@reviewpoint/domain/calendar";
import { bySubject } from "../acts/by-place.js";
/** Checked weeks, as each lead mentor sees them and as they were checked. */
export async function weekChecks(stage) {
    const folded = new Map();
    const checked = stage.chronicle.of("checkWeek");
    for (const { input } of checked)
        for (const { traineeId, finding, note } of input.trainees) {
            const key = `${traineeId} ${mondayOf(input.day)}`;
            folded.set(key, { key, finding, note });
        }
    const mondays = [...new Set(checked.map(({ input }) => mondayOf(input.day)))];
    const read = [];
    const text = `query ($day: Date!, $after: String) { weeks(first: 50, day: $day, after: $after) {
    nodes { monday trainee { id } check { finding note } } pageInfo { hasNextPage endCursor } } }`;
    for (const { leadId } of bySubject(stage.roster.trainees))
        for (const day of mondays)
            for (let after = null;;) {
                const { weeks } = (await stage.ask(leadId, text, { day, after }));
                for (const { monday, trainee, check } of weeks.nodes)
                    if (check)
                        read.push({ key: `${trainee.id} ${monday}`, ...check });
                if (!weeks.pageInfo.hasNextPage)
                    break;
                after = weeks.pageInfo.endCursor;
            }
    return { read, folded: [...folded.values()] };
}
//# sourceMappingURL=week-checks.js.map