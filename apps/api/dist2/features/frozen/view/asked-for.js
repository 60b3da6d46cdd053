import { viewerOf } from "../../../graph/reading/viewer.js";
import { scopeOf } from "../../../identity/scope.js";
/** Whoever reads what is frozen for an audience: the viewer, or the viewer with nothing but a seat on the board. */
function readerFor(audience, viewer) {
    if (audience !== "board")
        return viewer;
    const [first] = viewer.roles;
    if (first === undefined)
        return viewer;
    const seat = { ...first, role: "exam-board", hubId: null, subjectId: null, schoolId: null };
    const roles = [{ ...seat, cohortId: null }];
    return { ...viewer, roles, scope: scopeOf(roles, viewer.personId, viewer.hasHubs ?? true) };
}
/** Asks a question of the app as the audience may see the answer. */
export async function askedFor(audience, documentId, variables, context) {
    if (context.ask === null)
        return { reason: "No questions of the app are known here." };
    try {
        const { data, errors } = await context.ask(documentId, variables, readerFor(audience, viewerOf(context)));
        const [error] = errors ?? [];
        if (error || !data)
            return { reason: error?.message ?? "It has no answer." };
        // without the prototype that an executor gives: plain facts
        return { answer: JSON.parse(JSON.stringify(data)) };
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "DOCUMENT_UNKNOWN")
            return { reason: "The app asks no such question." };
        throw error;
    }
}
//# sourceMappingURL=asked-for.js.map