import { addDays } from "@reviewpoint/domain/calendar";
import { setTimeout as wait } from "node:timers/promises";
import { holderOf } from "../../stage/roster.js";
/** People come and go: they are invited, given roles, and lose them again. Once the mail server knows nobody. */
export const newcomers = (stage) => {
    const holdings = [];
    const people = [];
    const admin = holderOf(stage.roster.holdings, "PROVIDER_ADMIN");
    const leader = holderOf(stage.roster.holdings, "LEADERSHIP_TEAM");
    const school = stage.roster.trainees[0]?.home.schoolId;
    return async ({ week, at }) => {
        if (at !== "monday")
            return;
        if (week % 9 === 2) {
            const lost = week === 20;
            if (lost)
                stage.mail.mood = "knows nobody";
            const email = `newcomer.${week}@schools.example`;
            const input = { givenNames: "Newcomer", familyName: `Of Week ${week}`, email };
            const person = (await stage.act("invitePerson", admin, input))?.["person"];
            if (!person)
                return;
            if (lost)
                await deliverAgain(stage, admin);
            people.push(person.id);
            const role = { personId: person.id, role: "MENTOR", schoolId: school, from: stage.today };
            const given = (await stage.act("grantRole", leader, role))?.["holding"];
            if (given)
                holdings.push(given);
        }
        if (week % 9 === 3 && people[0])
            await stage.act("inviteAgain", admin, { personId: people.at(-1) });
        if (week % 9 === 8) {
            const held = holdings.shift();
            const last = { lastDay: addDays(stage.today, 4) };
            if (held)
                await stage.act("endRole", leader, { holdingId: held.id, expectedVersion: held.version, ...last });
            const gone = people.shift();
            if (gone)
                await stage.act("endSignIn", admin, { personId: gone });
        }
    };
};
const patience = 600;
/** What nobody could be found for is given up; when the mail server knows everybody again, it is tried again. */
async function deliverAgain(stage, admin) {
    const given = "{ undeliveredLetters(first: 50) { nodes { id gaveUpAt } } }";
    let letterIds = [];
    for (let tries = 0; tries < patience && letterIds.length === 0; tries += 1) {
        await wait(50);
        const { undeliveredLetters } = await stage.ask(admin, given);
        letterIds = undeliveredLetters.nodes
            .filter(({ gaveUpAt }) => gaveUpAt !== null)
            .map(({ id }) => id);
    }
    stage.mail.mood = "takes";
    if (letterIds.length === 0)
        stage.faults.push("a letter to nobody was not given up");
    else
        await stage.act("deliverAgain", admin, { letterIds });
}
//# sourceMappingURL=newcomers.js.map