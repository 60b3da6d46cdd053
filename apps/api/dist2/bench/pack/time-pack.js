import { packFile } from "../../features/frozen/pack/files/pack-file.js";
/** What an act of the graph answered. @throws Error when it was refused */
async function done(graph, viewer, name, input, shown) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Payload { ${shown} }
    ... on Refusal { message } } }`;
    const key = `${name}-${performance.now().toFixed(3)}-0000000000`.replaceAll(".", "-");
    const answer = await graph.ask(text, viewer, { input: { idempotencyKey: key, ...input } });
    const found = JSON.parse(JSON.stringify(answer.data ?? {}))[name];
    if (answer.errors || found?.message)
        throw new Error(`${name}: ${found?.message ?? answer.errors?.[0]?.message}`);
    return found;
}
/** Calls a board about a cohort, with all of its trainees on the agenda, and freezes its pack. */
export async function frozenBoard(graph, viewer, cohortId, traineeIds, members) {
    const seats = members.map((personId, at) => ({ personId, seat: at === 0 ? "CHAIR" : "MEMBER" }));
    const called = { name: "Board", heldOn: viewer.today, cohortIds: [cohortId], members: seats };
    const { board } = await done(graph, viewer, "callBoard", called, "board { id version }");
    let expectedVersion = board.version;
    for (let from = 0; from < traineeIds.length; from += 150) {
        const items = traineeIds.slice(from, from + 150).map((subjectId) => ({ kind: "TRAINEE", subjectId }));
        const put = { boardId: board.id, expectedVersion, items };
        expectedVersion = (await done(graph, viewer, "putOnAgenda", put, "board { version }")).board.version;
    }
    const begun = performance.now();
    const shown = "frozen { id content sha256 }";
    const { frozen } = await done(graph, viewer, "freezePack", { boardId: board.id }, shown);
    return { row: frozen, milliseconds: performance.now() - begun };
}
/** Milliseconds in which a pack's file is made, and how many bytes it has; null where there is no Chromium. */
export async function timeFile(pack, format) {
    const begun = performance.now();
    const body = await packFile(pack, format);
    if (body === null)
        return null;
    let bytes = 0;
    for await (const part of body)
        bytes += Buffer.byteLength(part);
    return { milliseconds: performance.now() - begun, bytes };
}
//# sourceMappingURL=time-pack.js.map