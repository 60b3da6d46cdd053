import { holderOf } from "../stage/roster.js";
import { boards } from "./boards/boards.js";
import { frozen } from "./boards/frozen.js";
import { exercises } from "./exercises/exercises.js";
import { feedback, files } from "./feedback-and-files.js";
import { gaps, handIns, portfolio } from "./knowledge-and-hand-ins.js";
import { meetings } from "./meetings.js";
import { observations } from "./observations.js";
import { plans } from "./plans.js";
import { concerns, interventions } from "./recovery.js";
import { decisions, reviews, standings } from "./reviews.js";
import { targets } from "./targets.js";
import { tellersOf } from "./told.js";
import { weekChecks } from "./week-checks.js";
/** What is told twice. A new room adds its account here. */
export const accounts = [
    ...[reviews, standings, decisions, targets, meetings, gaps, handIns, portfolio],
    ...[feedback, files],
    ...[observations, concerns, interventions, plans],
];
/** Compares what the graph shows of every trainee with what the rules make of the acts: how many things, and which differ. */
export async function faultsOf(stage, frame) {
    const reader = holderOf(stage.roster.holdings, "LEADERSHIP_TEAM");
    const faults = [];
    const moderated = await exercises(stage, frame);
    faults.push(...differences("moderation", moderated.read, moderated.folded));
    const told = tellersOf(stage, frame, moderated.moved);
    let compared = 0;
    await stage.each(stage.roster.trainees, async (trainee) => {
        const own = told[trainee.at];
        for (const account of accounts) {
            const text = `query ($id: ID!) { trainee(id: $id) { ${account.fields} } }`;
            const { trainee: shown } = (await stage.ask(reader, text, { id: trainee.id }));
            const [read, folded] = [account.read(shown, own), account.fold(own, shown)];
            compared += folded.length;
            faults.push(...differences(`${account.what} of ${trainee.reference}`, read, folded));
        }
    });
    const weeks = await weekChecks(stage);
    faults.push(...differences("checked week", weeks.read, weeks.folded));
    const sat = await boards(stage);
    faults.push(...differences("board", sat.read, sat.folded));
    const kept = await frozen(stage);
    faults.push(...kept.faults, ...differences("frozen thing", kept.read, kept.folded));
    return {
        compared: compared +
            weeks.folded.length +
            [moderated, sat, kept].reduce((sum, { folded }) => sum + folded.length, 0),
        faults,
    };
}
/** Things that stand on one side only, as sentences. */
export function differences(what, read, folded) {
    const [shown, made] = [read, folded].map((things) => new Set(things.map(inOrder)));
    return [
        ...[...(shown ?? [])]
            .filter((one) => !made?.has(one))
            .map((one) => `${what}: the graph shows ${one}, the acts do not`),
        ...[...(made ?? [])]
            .filter((one) => !shown?.has(one))
            .map((one) => `${what}: the acts make ${one}, the graph does not`),
        ...(read.length === folded.length
            ? []
            : [`${what}: ${read.length} in the graph, ${folded.length} by the acts`]),
    ];
}
const inOrder = (thing) => JSON.stringify(Object.fromEntries(Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1))));
//# sourceMappingURL=faults-of.js.map