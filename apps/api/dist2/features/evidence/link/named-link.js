import { linkedThings } from "./linked-things.js";
import { closingOf, isThingOf, ownFile } from "./thing-within.query.js";
const ids = Object.keys(linkedThings);
/** A file of the viewer's own and one thing about the same trainee, which the viewer may read; or why there is no such pair. */
export async function namedLink(performance, input) {
    const { refuse } = performance;
    const { fileId } = input;
    const file = await ownFile(performance, fileId);
    if (file === null)
        return refuse({ code: "not-found", what: "file", id: fileId }, "fileId");
    const named = ids.flatMap((name) => (input[name] == null ? [] : [{ name, id: input[name] }]));
    const [one] = named;
    if (one === undefined || named.length > 1)
        return refuse({ code: "words-missing", what: "the one thing that the file is evidence of" }, "fileId");
    const { name, id } = one;
    const { traineeId } = file;
    if (!(await isThingOf(performance, name, id, traineeId)))
        return refuse({ code: "not-found", what: linkedThings[name].what, id }, name);
    const targetVersion = name === "targetId" ? await closingOf(performance, id) : null;
    if (name === "targetId" && targetVersion === null)
        return refuse({ code: "target-not-closed" }, name);
    return { fileId, traineeId, name, id, targetVersion };
}
//# sourceMappingURL=named-link.js.map