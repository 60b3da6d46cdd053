import { mondayOf } from "@reviewpoint/domain/calendar";
import { bySubject } from "../acts/by-place.js";
import type { Stage } from "../stage/stage.js";
import type { Answered } from "./account.js";

/** Checked weeks, as each lead mentor sees them and as they were checked. */
export async function weekChecks(stage: Stage): Promise<{ read: object[]; folded: object[] }> {
  const folded = new Map<string, object>();
  const checked = stage.chronicle.of<Answered>("checkWeek");
  for (const { input } of checked)
    for (const { traineeId, finding, note } of input.trainees) {
      const key = `${traineeId} ${mondayOf(input.day)}`;
      folded.set(key, { key, finding, note });
    }
  const mondays = [...new Set(checked.map(({ input }) => mondayOf(input.day)))];
  const read: object[] = [];
  const text = `query ($day: Date!, $after: String) { weeks(first: 50, day: $day, after: $after) {
    nodes { monday trainee { id } check { finding note } } pageInfo { hasNextPage endCursor } } }`;
  for (const { leadId } of bySubject(stage.roster.trainees))
    for (const day of mondays)
      for (let after: string | null = null; ; ) {
        const { weeks } = (await stage.ask(leadId, text, { day, after })) as Answered;
        for (const { monday, trainee, check } of weeks.nodes)
          if (check) read.push({ key: `${trainee.id} ${monday}`, ...check });
        if (!weeks.pageInfo.hasNextPage) break;
        after = weeks.pageInfo.endCursor;
      }
  return { read, folded: [...folded.values()] };
}
