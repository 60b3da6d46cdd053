import { isObjectType } from "graphql";
import { createContext, createExecutor } from "../../graph/index.js";
import { noteAsked } from "../../graph/asking/asked-fields.js";
import { noForecast } from "../../graph/reading/reader/forecast.js";
import { ask, questionsOf } from "./ask-line.js";
import { askers, becomeTarget, viewerAs } from "./asking-people.js";
import { matrixLines } from "./matrix/lines.js";
import { isNarrowed, narrowable, partly, taking, thingsTaken } from "./narrowing.js";
import { expectedOutcome, isRowWise, narrowedOutcome } from "./outcome.js";
import { target } from "./target.js";
/** Several roles of one person: each shows what it shows, and where it does. */
const together = [
    ["lead-mentor", "subject"],
    ["lead-mentor", "none"],
    ["hub-director", "hub"],
    ["professional-tutor", "school"],
    ["mentor", "caseload"],
    ["mentor", "left"],
].map(([role, relation]) => [
    { role: "exam-board", relation: "provider" },
    { role, relation },
]);
/** Questions that are asked at once: as many as find a connection soon, however busy the machine. */
const atOnce = 40;
/** The fields of every type, as a question would ask for them. */
const everyField = (schema) => new Set(Object.values(schema.getTypeMap()).flatMap((type) => isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
/** Asks every line of the matrix as everybody, and as nobody; as people with two roles; then with each thing taken away. */
export async function checkMatrix(database, schema, part = {}) {
    const differing = [];
    let asked = 0;
    for await (const figures of askMatrix(database, schema, part)) {
        asked += figures.asked;
        differing.push(...figures.differing);
    }
    return { asked, differing };
}
/** Whether any answer of a part of the matrix is not what is written; nothing more is asked once one is met. */
export async function differs(database, schema, part) {
    for await (const { differing } of askMatrix(database, schema, part))
        if (differing.length > 0)
            return true;
    return false;
}
/** The figures of some questions after the other, asked as whoever looks at them goes on. */
async function* askMatrix(database, schema, part) {
    const executor = createExecutor(schema);
    const everything = everyField(schema);
    const lines = matrixLines.filter(part.lines ?? (() => true));
    async function* compare({ whom, viewer, personId }, expected, isAlone = () => false, isAsked = () => true) {
        // many questions at once, as the fields of one question would be: they share what is read, whichever asks for it
        const shared = createContext(database, viewer);
        noteAsked(everything, shared);
        const questions = questionsOf(lines.filter(isAsked), schema, isAlone);
        for (let first = 0; first < questions.length; first += atOnce) {
            const some = questions.slice(first, first + atOnce).map(async (question) => {
                const context = { ...shared, forecast: noForecast() };
                const outcomes = await ask(question, executor, context, personId);
                return question.lines.map((line, index) => ({ line, met: outcomes[index] }));
            });
            const answers = (await Promise.all(some)).flat();
            const differing = answers.flatMap(({ line, met }) => {
                const wanted = expected(line);
                return met === wanted ? [] : [`${line.field} asked by ${whom}: ${met}, where ${wanted} is written`];
            });
            yield { asked: answers.length, differing };
        }
    }
    const load = (asker) => viewerAs(database, asker);
    const { personId } = target;
    if (!part.askers)
        yield* compare({ whom: "nobody", viewer: null, personId }, () => "unknown asker");
    for (const asker of askers.filter(part.askers ?? (() => true))) {
        const isOwn = asker.relation === "own";
        if (isOwn)
            await becomeTarget(database, asker.personId);
        try {
            const whom = `${asker.role} × ${asker.relation}`;
            const asking = { whom, viewer: await load(asker), personId: isOwn ? asker.personId : personId };
            yield* compare(asking, (line) => expectedOutcome(line, [asker]));
        }
        finally {
            if (isOwn)
                await becomeTarget(database, personId);
        }
    }
    for (const roles of together.filter((some) => some.some(part.askers ?? (() => true)))) {
        const viewers = await Promise.all(roles.map(load));
        const viewer = { ...viewers.at(-1), roles: viewers.flatMap((one) => one.roles) };
        const whom = roles.map(({ role, relation }) => `${role} × ${relation}`).join(" and ");
        yield* compare({ whom, viewer, personId }, (line) => expectedOutcome(line, roles));
    }
    for (const narrowed of narrowable) {
        const widest = await load(narrowed);
        for (const taken of thingsTaken.filter(part.taken ?? (() => true))) {
            const viewer = { ...widest, tightenings: taking(taken, narrowed) };
            const whom = `${narrowed.role} without ${taken.act} ${taken.field ?? ""}`.trim();
            const expected = (line) => narrowedOutcome(line, taken, narrowed.role);
            yield* compare({ whom, viewer, personId }, expected, (line) => expected(line) === "refused", (line) => isNarrowed(line, narrowed.role));
        }
    }
    const people = lines.find(({ field }) => field === "Query.people");
    if (people)
        yield await askForMentors(people, database, schema, await load({ role: "lead-mentor", relation: "none" }));
    // somebody who is shown the thing elsewhere is not shown it here
    const halves = await Promise.all(partly.map(load));
    for (const taken of thingsTaken
        .filter(({ act, field }) => (field ? field !== "small-groups" : act === "read-judgement"))
        .filter(part.taken ?? (() => true))) {
        const viewer = {
            ...halves[0],
            roles: halves.flatMap((one) => one.roles),
            tightenings: taking(taken, partly[0]),
        };
        const whom = `two roles, one of them without ${taken.act} ${taken.field ?? ""}`.trim();
        const isPart = (line) => line.thing?.act === taken.act &&
            line.thing.field === taken.field &&
            (taken.field ? isRowWise(line) : line.field === "Standing.judgement");
        yield* compare({ whom, viewer, personId }, () => "hidden", () => false, isPart);
    }
}
/** Who mentors trainees is met through one's own trainees alone: a lead mentor elsewhere does not meet the target's mentor. */
async function askForMentors(people, database, schema, viewer) {
    const [question] = questionsOf([people], schema, () => false);
    if (!question)
        throw new RangeError("there is no question for people");
    const context = createContext(database, viewer);
    const [met] = await ask(question, createExecutor(schema), context, target.assessorId);
    const differing = `Query.people asked by a lead mentor elsewhere: the target's mentor is ${met}`;
    return { asked: 1, differing: met === "empty" ? [] : [differing] };
}
//# sourceMappingURL=check-matrix.js.map