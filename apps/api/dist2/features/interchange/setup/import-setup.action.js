import { basename } from "node:path";
import { readProviderSetup } from "@reviewpoint/domain/interchange";
import { checkSettings } from "./settings/check-settings.js";
import { refuseWhole } from "./refuse-whole.js";
import { reportOfLists } from "./report-of-lists.js";
import { FileRefused } from "../refusals.js";
import { recordRun } from "../record-run.js";
import { importLimits, landingContext } from "../surroundings.js";
import { NothingLanded, unlessNothingLanded } from "../nothing-landed.js";
import { keepMembership } from "./keep-membership.js";
import { keepProvider } from "./keep-provider.js";
import { keepSetup } from "./keep-setup.js";
const demoIssuer = "reviewpoint-demo";
/** Brings in a provider's setup file, and with it the provider; in a demonstration also who one can sign in as. */
export async function importSetup(file, request, surroundings) {
    const facts = { format: file.format, fileName: basename(request.path), provider: request.provider ?? "" };
    const reading = readProviderSetup(file.value);
    if ("violations" in reading)
        return refuseWhole(facts, request.path, reading.violations);
    const { setup } = reading;
    const unread = checkSettings(setup.settings, surroundings.settings);
    if (unread.length > 0)
        return refuseWhole(facts, request.path, unread);
    refuseOtherProvider(setup.provider.slug, request.provider);
    const { now, newId, database } = surroundings;
    return unlessNothingLanded(() => database.administer(async (owner) => {
        const { provider, change } = await keepProvider(owner, setup.provider, now, newId);
        const { outcome, report } = await owner.within({ providerId: provider.id }, async (unit) => {
            const context = landingContext(surroundings, unit, provider.id);
            const kept = await keepSetup(context, setup, true);
            const found = reportOfLists({ ...facts, provider: provider.slug }, request.dryRun !== true, [change, ...kept.changes], { waiting: kept.waiting, notices: aboutDemonstration(provider, setup) });
            await recordRun(context, file.survey, found);
            return { outcome: kept, report: found };
        });
        const waiting = provider.isDemo
            ? await keepPersonas(owner, provider, setup, outcome.personIds, newId)
            : [];
        const whole = { ...report, waiting: [...report.waiting, ...waiting] };
        if (request.dryRun === true)
            throw new NothingLanded(whole);
        return whole;
    }, importLimits));
}
/** A setup names its own provider; another one on the command line is a mistake in one of the two. */
function refuseOtherProvider(slug, meant) {
    if (meant === undefined || meant === slug)
        return;
    const remedy = `Its provider.slug is ${slug}: write "slug": "${meant}" in the file, or say --provider ${slug}.`;
    throw new FileRefused("other-provider", remedy);
}
function aboutDemonstration({ slug, isDemo }, { provider, personas }) {
    if (isDemo)
        return [];
    return [
        ...(provider.isDemo ? [`isDemo was not read: ${slug} is no demonstration, and never becomes one.`] : []),
        ...(personas.length > 0 ? ["personas were not read: only a demonstration has them."] : []),
    ];
}
/** Lets one sign in as each persona of a demonstration; a trainee who is not there yet waits for the register's export. */
async function keepPersonas(owner, provider, { personas }, staff, newId) {
    const waiting = [];
    for (const holder of personas) {
        const personId = "email" in holder ? staff.get(holder.email) : await traineePerson(owner, provider.id, holder);
        const login = { issuer: demoIssuer, subject: `${holder.persona}@${provider.slug}` };
        if (personId === undefined)
            waiting.push(`persona ${holder.persona} waits for its trainee`);
        else
            await keepMembership(owner, provider.id, personId, login, newId);
    }
    return waiting;
}
function traineePerson(owner, providerId, holder) {
    return owner.within({ providerId }, async (unit) => {
        const [trainee] = await unit.rows(`select person_id as "personId" from trainee where provider_id = $1 and provider_trainee_id = $2
       order by started_on desc limit 1`, [providerId, holder.providerTraineeId]);
        return trainee?.personId;
    });
}
//# sourceMappingURL=import-setup.action.js.map