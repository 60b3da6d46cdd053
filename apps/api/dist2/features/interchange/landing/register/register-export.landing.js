import { readRegisterExport } from "@reviewpoint/domain/interchange";
import { keepReach } from "../../../partnership/placement/keep-reach.js";
import { keepStandings } from "../../../judgements/standing/keep-standings.js";
import { knownCohorts } from "../../../judgements/review-point/known-cohort.query.js";
import { knownPeople } from "../../known/known-people.js";
import { knownSchools } from "../../known/known-schools.js";
import { knownSubjects } from "../../known/known-places.js";
import { recordedPlacements } from "../../known/known-placements.js";
import { knownTrainees } from "../../known/known-trainees.js";
import { RegisterMatcher } from "./register-matcher.js";
import { addTrainees, changeTrainees, sameTrainee } from "./write-trainees.js";
/** Trainees as the register has them: added or brought up to date; those it no longer names are reported, never removed. */
export async function registerExportLanding(context) {
    const { unit, providerId } = context;
    const cohorts = await knownCohorts(unit, providerId);
    const trainees = await knownTrainees(unit, providerId);
    const matcher = new RegisterMatcher({
        cohorts,
        trainees,
        subjects: await knownSubjects(unit, providerId),
        schools: await knownSchools(unit, providerId),
        placements: await recordedPlacements(unit, providerId),
        people: await knownPeople(unit, providerId),
        newId: context.newId,
    });
    const touched = [];
    const named = new Set();
    const namedCohorts = new Set();
    return {
        mostRows: 50_000,
        open: readRegisterExport,
        settle: async (batch, write) => {
            const added = [];
            const changed = [];
            const outcomes = batch.map(({ record, row }) => {
                const match = matcher.match(record, row);
                if ("violations" in match)
                    return { kind: "refused", violations: match.violations };
                const { before, after } = match;
                named.add(after.id);
                namedCohorts.add(after.cohortId);
                if (before !== null && sameTrainee(before, after))
                    return { kind: "unchanged" };
                if (before === null)
                    added.push(after);
                else
                    changed.push({ before, after });
                touched.push(after);
                return { kind: before === null ? "new" : "changed" };
            });
            if (write) {
                await addTrainees(context, added);
                await changeTrainees(context, changed);
            }
            return outcomes;
        },
        finish: async (write) => {
            if (write) {
                await keepStandings(context, touched, cohorts);
                await keepReach(context.unit, context.providerId, touched);
            }
            return trainees
                .filter(({ id, cohortId }) => namedCohorts.has(cohortId) && !named.has(id))
                .map(({ providerTraineeId, registerId, id }) => `Trainee ${providerTraineeId ?? registerId ?? id}`);
        },
    };
}
//# sourceMappingURL=register-export.landing.js.map