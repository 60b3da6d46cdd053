import { addDays } from "@reviewpoint/domain/calendar";
import { demoIssuerName, loadViewer } from "../../identity/index.js";
import { onDay } from "./people-in.js";
/** Somebody so many days from today. */
export const inDays = ({ today }, viewer, days) => onDay(viewer, addDays(today, days));
/** The cast of a demo provider. */
export async function castOf(database, slug, today) {
    const as = (persona) => loadViewer(database, { issuer: demoIssuerName, subject: `${persona}@${slug}` }, slug, today);
    return {
        ...{ admin: await as("provider-admin"), lead: await as("lead-mentor"), trainee: await as("trainee") },
        ...{ moderator: await as("moderator"), leader: await as("leadership-team") },
        chair: await as("exam-board"),
    };
}
/** Where the name of something that is played stands. */
const namedIn = {
    assignment: "title",
    moderation_exercise: "title",
    standardisation: "title",
    board: "name",
};
/** Whether a provider has something of this name. */
export async function isThere({ unit, cast }, table, name) {
    const text = `select from ${table} where provider_id = $1 and ${namedIn[table]} = $2 limit 1`;
    return (await unit.rows(text, [cast.admin.providerId, name])).length > 0;
}
//# sourceMappingURL=scene.js.map