import { keepReach } from "../../partnership/placement/keep-reach.js";
import { keepStandings } from "../../judgements/standing/keep-standings.js";
import { knownCohorts } from "../../judgements/review-point/known-cohort.query.js";
import { knownTrainees } from "../known/known-trainees.js";
import { codeOf, keepList, listKey } from "./keep-list.js";
import { keepSettings } from "./settings/keep-settings.js";
import { keepStaff } from "./keep-staff.js";
/** Records what a provider's setup says of its rows; what names a framework or a school that is not there yet waits. */
export async function keepSetup(context, setup, write) {
    const named = (table, all) => keepList(context, { table, key: ["code"], facts: ["name"], hasId: true, words: (code) => `${table} ${code}` }, all.map(({ code, name }) => ({ key: [code], facts: [name] })), write);
    const words = await keepList(context, {
        table: "vocabulary_term",
        key: ["key"],
        facts: ["singular", "plural"],
        hasId: false,
        words: (key) => `word ${key}`,
    }, setup.vocabulary.map(({ key, singular, plural }) => ({ key: [key], facts: [singular, plural] })), write);
    const settings = await keepSettings(context, setup, write);
    const hubs = await named("hub", setup.hubs);
    const subjects = await named("subject", setup.subjects);
    const { cohorts, points, waiting } = await keepCohorts(context, setup, write);
    const staff = await keepStaff(context, setup, { hubs, subjects }, write);
    if (write)
        await keepWhatFollows(context, staff.roles, points);
    return {
        changes: [words, settings, hubs, subjects, cohorts, points, staff.people, staff.roles],
        waiting: [...waiting, ...staff.waiting],
        personIds: staff.personIds,
    };
}
async function keepCohorts(context, setup, write) {
    const { unit, providerId } = context;
    const recorded = await unit.rows("select id, code, version from framework where provider_id = $1", [providerId]);
    const frameworks = new Map(recorded.map(({ id, code, version }) => [listKey([code, version]), id]));
    const ready = setup.cohorts.flatMap((cohort) => {
        const frameworkId = frameworks.get(listKey([cohort.framework.code, cohort.framework.version]));
        return frameworkId === undefined ? [] : [{ ...cohort, frameworkId }];
    });
    const waiting = setup.cohorts
        .filter(({ code }) => !ready.some((cohort) => cohort.code === code))
        .map(({ code, framework }) => `cohort ${code} waits for framework ${framework.code} ${framework.version}`);
    const cohorts = await keepList(context, {
        table: "cohort",
        key: ["code"],
        facts: ["name", "academic_year", "framework_id", "starts_on", "ends_on"],
        hasId: true,
        words: (code) => `cohort ${code}`,
    }, ready.map((each) => ({
        key: [each.code],
        facts: [each.name, each.academicYear, each.frameworkId, each.startsOn, each.endsOn],
    })), write);
    const points = await keepList(context, {
        table: "review_point",
        key: ["cohort_id", "code"],
        facts: ["name", "position", "opens_on", "closes_on"],
        hasId: true,
        place: "position",
        words: (cohortId, code) => `review point ${code} of cohort ${codeOf(cohorts, cohortId)}`,
    }, ready.flatMap((cohort) => cohort.reviewPoints.map((point) => ({
        key: [cohorts.ids.get(listKey([cohort.code])) ?? "", point.code],
        facts: [point.name, point.position, point.opensOn, point.closesOn],
    }))), write, ["cohort_id", [...cohorts.ids.values()]]);
    return { cohorts, points, waiting };
}
/** Roles decide who reaches whom, review points where trainees have a standing. */
async function keepWhatFollows(context, roles, points) {
    const touches = ({ added, changed }) => added + changed > 0;
    if (!touches(roles) && !touches(points))
        return;
    const trainees = await knownTrainees(context.unit, context.providerId);
    if (touches(points))
        await keepStandings(context, trainees, await knownCohorts(context.unit, context.providerId));
    if (touches(roles))
        await keepReach(context.unit, context.providerId, trainees);
}
//# sourceMappingURL=keep-setup.js.map