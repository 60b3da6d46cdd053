import { placementCells, readPlacements, repeatedRows, } from "@reviewpoint/domain/interchange";
import { keepReach } from "../../partnership/placement/keep-reach.js";
import { keepStandings } from "../../judgements/standing/keep-standings.js";
import { TraineeFinder } from "../known/find-trainee.js";
import { knownCohorts } from "../../judgements/review-point/known-cohort.query.js";
import { knownSchools } from "../known/known-schools.js";
import { recordedPlacements } from "../known/known-placements.js";
import { knownTrainees } from "../known/known-trainees.js";
import { refused, unchanged } from "./outcome.js";
import { violationAt } from "./violation-at.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
const columns = ["provider_id", "id", "trainee_id", "school_id", "position"];
const onConflict = "on conflict (provider_id, id) do update set school_id = excluded.school_id, mentor_id = null";
/**
 * Placements by trainee and position. An empty cell and `ADDED MANUALLY` leave what is recorded; another school takes
 * its place and is without a mentor until one is named. A trainee's hub is the hub of the home school.
 */
export async function placementsLanding(context) {
    const { unit, providerId, newId } = context;
    const schools = await knownSchools(unit, providerId);
    const trainees = await knownTrainees(unit, providerId);
    const cohorts = await knownCohorts(unit, providerId);
    const finder = new TraineeFinder(trainees, cohorts);
    const recorded = await recordedPlacements(unit, providerId);
    const repeats = repeatedRows();
    const named = new Set();
    const moved = new Map();
    const touched = new Map();
    return {
        mostRows: 100_000,
        open: readPlacements,
        settle: async (batch, write) => {
            const changes = [];
            const outcomes = batch.map(({ record, row }) => {
                const trainee = finder.find({ trn: record.trn, providerTraineeId: null, cohort: null }, row);
                if ("code" in trainee)
                    return refused(trainee);
                const repeat = repeats(trainee.id, row, "TRN");
                if (repeat !== null)
                    return refused(repeat);
                named.add(trainee.id);
                if (trainee.startedOn !== record.startedOn) {
                    const remedy = `The trainee of this TRN started on ${trainee.startedOn}: correct the TRN or the day.`;
                    return refused(violationAt(row, "conflicting-value", "Trainee ITT start date", record.startedOn, remedy));
                }
                const placed = placedSchools(record, row, schools);
                const violations = placed.filter((each) => "code" in each);
                if (violations.length > 0)
                    return { kind: "refused", violations };
                const known = recorded.get(trainee.id) ?? [];
                const differing = placed.flatMap((each) => {
                    if ("code" in each)
                        return [];
                    const before = known.find(({ position }) => position === each.position);
                    return before?.schoolId === each.school.id ? [] : [{ ...each, before }];
                });
                const home = placed.find((each) => !("code" in each) && each.position === 1);
                const hubId = home === undefined || "code" in home ? trainee.hubId : home.school.hubId;
                if (differing.length === 0 && hubId === trainee.hubId)
                    return unchanged;
                for (const { position, school, before } of differing) {
                    changes.push([providerId, before?.id ?? newId(), trainee.id, school.id, position]);
                }
                touched.set(trainee.id, { ...trainee, hubId });
                if (hubId !== trainee.hubId)
                    moved.set(trainee.id, { ...trainee, hubId });
                return { kind: known.length === 0 ? "new" : "changed" };
            });
            if (write)
                await writeRows(unit, "placement", columns, changes, onConflict);
            return outcomes;
        },
        finish: async (write) => {
            if (write) {
                for (const { id, hubId } of moved.values()) {
                    await unit.affected("update trainee set hub_id = $3 where provider_id = $1 and id = $2", [
                        providerId,
                        id,
                        hubId,
                    ]);
                }
                await keepStandings(context, [...moved.values()], cohorts);
                await keepReach(context.unit, context.providerId, [...touched.values()]);
            }
            return [];
        },
    };
}
function placedSchools(record, row, schools) {
    return placementCells(record).flatMap((urn, index) => {
        if (urn === null || urn === "ADDED MANUALLY")
            return [];
        const school = schools.get(urn);
        const column = `Placement ${index + 1} URN`;
        return school === undefined
            ? [
                violationAt(row, "unknown-school", column, urn, "Correct it, or bring in the list of schools with it first."),
            ]
            : [{ position: index + 1, school }];
    });
}
//# sourceMappingURL=placements.landing.js.map