import { readMentors, repeatedRows } from "@reviewpoint/domain/interchange";
import { keepReach } from "../../partnership/placement/keep-reach.js";
import { TraineeFinder } from "../known/find-trainee.js";
import { knownCohorts } from "../../judgements/review-point/known-cohort.query.js";
import { knownPeople } from "../known/known-people.js";
import { recordedPlacements } from "../known/known-placements.js";
import { knownTrainees } from "../known/known-trainees.js";
import { refused, unchanged } from "./outcome.js";
import { violationAt } from "./violation-at.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
const columns = ["provider_id", "id", "trainee_id", "school_id", "position", "mentor_id"];
const onConflict = "on conflict (provider_id, id) do update set mentor_id = excluded.mentor_id";
/** Mentors of placements that are known; the mentors reach their trainees from then on. */
export async function mentorsLanding(context) {
    const { unit, providerId } = context;
    const people = await knownPeople(unit, providerId);
    const finder = new TraineeFinder(await knownTrainees(unit, providerId), await knownCohorts(unit, providerId));
    const placements = await recordedPlacements(unit, providerId);
    const repeats = repeatedRows();
    const touched = new Map();
    return {
        mostRows: 100_000,
        open: readMentors,
        settle: async (batch, write) => {
            const changes = [];
            const outcomes = batch.map(({ record, row }) => {
                const trainee = finder.find({ ...record, trn: null }, row);
                if ("code" in trainee)
                    return refused(trainee);
                const repeat = repeats(`${trainee.id} ${record.placement}`, row, "Placement");
                if (repeat !== null)
                    return refused(repeat);
                const placement = placements.get(trainee.id)?.find(({ position }) => position === record.placement);
                if (placement === undefined) {
                    const remedy = "Bring in the placements of this trainee first.";
                    return refused(violationAt(row, "unknown-placement", "Placement", String(record.placement), remedy));
                }
                const mentorId = people.get(record.mentorEmail);
                if (mentorId === undefined) {
                    const remedy = "Add the mentor to the staff of the provider's setup file first.";
                    return refused(violationAt(row, "unknown-person", "Mentor e-mail", record.mentorEmail, remedy));
                }
                if (placement.mentorId === mentorId)
                    return unchanged;
                changes.push([
                    providerId,
                    placement.id,
                    trainee.id,
                    placement.schoolId,
                    placement.position,
                    mentorId,
                ]);
                touched.set(trainee.id, trainee);
                return { kind: placement.mentorId === null ? "new" : "changed" };
            });
            if (write)
                await writeRows(unit, "placement", columns, changes, onConflict);
            return outcomes;
        },
        finish: async (write) => {
            if (write)
                await keepReach(context.unit, context.providerId, [...touched.values()]);
            return [];
        },
    };
}
//# sourceMappingURL=mentors.landing.js.map