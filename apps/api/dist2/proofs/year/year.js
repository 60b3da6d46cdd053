import { setTimeout as wait } from "node:timers/promises";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { faultsOf } from "./account/faults-of.js";
import { script } from "./script.js";
import { noCalendar, readCalendars } from "./setting/read-calendars.js";
import { readOnTrackRule } from "./setting/read-on-track-rule.js";
import { firstMorning, YearSetting } from "./setting/year-setting.js";
import { mutationsOf } from "./stage/document-of.js";
import { questionOnPage } from "./setting/question-on-page.js";
import { readRoster } from "./stage/read-roster.js";
import { Sender } from "./stage/sender.js";
import { Stage } from "./stage/stage.js";
import { momentsOf } from "./weeks.js";
/** So many faults of a moment are told before the end, where all are. */
const faultsToldAtOnce = 3;
/** Plays a training year through a started server, and compares what it then holds with what was acknowledged. */
export async function playYear(wish, say) {
    const setting = await YearSetting.open(wish, say);
    try {
        const year = await playOn(setting, wish, say);
        if (year.faults.length > 0)
            say(setting.complaints);
        return year;
    }
    catch (error) {
        // said at once: what others were still sending fails when the server stops, and would be told in its place
        say(error instanceof Error ? (error.stack ?? error.message) : String(error));
        say(setting.complaints);
        throw error;
    }
    finally {
        await setting.close();
    }
}
async function playOn(setting, { seed }, say) {
    const schema = buildGraphSchema();
    let instant = firstMorning;
    const sender = new Sender(setting.served, await setting.issuer(() => new Date(instant)));
    const roster = await readRoster(askAllAs(sender, setting.admin), setting.letIn.personOf);
    const stage = new Stage({
        ...{ schema, sender, roster, seed, mail: setting.mail },
        questionOf: (path) => questionOnPage(setting.served, "leadership-team", path),
    });
    const calendars = readCalendars(setting.file("term-dates"));
    const moments = momentsOf(calendars.get(roster.trainees[0]?.home.urn ?? "") ?? noCalendar, roster.endsOn);
    const acts = script.map((act) => act(stage));
    const began = performance.now();
    for (const moment of moments) {
        instant = moment.instant;
        setting.tell(instant);
        stage.begin(moment);
        await untilItIs(moment.day, stage, setting.admin);
        const before = stage.faults.length;
        for (const play of acts)
            await play(moment);
        for (const fault of stage.faults.slice(before, before + faultsToldAtOnce))
            say(`  fault: ${fault}`);
        if (moment.at === "friday")
            say(progress(moment, stage, performance.now() - began));
    }
    const took = performance.now() - began;
    const frame = { calendars, onTrackRule: readOnTrackRule(setting.file("provider.json")) };
    const { compared, faults } = await faultsOf(stage, frame);
    return {
        ...{ trainees: roster.trainees.length, acts: stage.chronicle.length, replays: stage.replays, took },
        ...{ resent: sender.resent, compared, timings: stage.timings, letters: setting.mail.letters.length },
        unused: mutationsOf(schema).filter((name) => !stage.timings.acts.has(name)),
        faults: [...stage.faults, ...faults],
    };
}
const progress = ({ week, day }, { chronicle, faults }, took) => `  week ${String(week).padStart(2)}, ${day}: ${chronicle.length} acts in ${(took / 1_000).toFixed(0)} s${faults.length > 0 ? `, ${faults.length} faults` : ""}`;
/** The server has heard what time it is. */
async function untilItIs(day, stage, personId) {
    for (let tries = 0; tries < 1_000; tries += 1) {
        const { provider } = await stage.ask(personId, "{ provider { today } }");
        if (provider.today === day)
            return;
        await wait(5);
    }
    throw new Error(`the server's clock did not come to ${day}`);
}
/** Reads whole lists, page by page, as one person. */
function askAllAs(sender, personId) {
    return async (field, nodes) => {
        // biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
        // oxlint-disable-next-line no-explicit-any
        const all = [];
        for (let after = null;;) {
            const text = `query ($after: String) { ${field}(first: 50, after: $after) {
        nodes { ${nodes} } pageInfo { hasNextPage endCursor } } }`;
            const { data, errors } = await sender.send(personId, text, { after });
            if (errors)
                throw new Error(`${field} was answered ${JSON.stringify(errors)}`);
            // biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
            // oxlint-disable-next-line no-explicit-any
            const page = data?.[field];
            all.push(...page.nodes);
            if (!page.pageInfo.hasNextPage)
                return all;
            after = page.pageInfo.endCursor;
        }
    };
}
//# sourceMappingURL=year.js.map