import { FileRefused } from "../refusals.js";
import { textOfFile } from "./text-of-file.js";
/** The value of a JSON file, whose size has been looked at before. */
export async function jsonOfFile(path, encoding) {
    const pieces = [];
    for await (const piece of textOfFile(path, encoding))
        pieces.push(piece);
    const text = pieces.join("");
    try {
        return JSON.parse(text, withoutNul);
    }
    catch (error) {
        if (error instanceof FileRefused)
            throw error;
        throw new FileRefused("broken-json", `${placeOfFault(text, error)}, or export it again.`, {
            cause: error,
        });
    }
}
/** No text of a database holds the character NUL, which JSON may write as \\u0000. */
function withoutNul(key, value) {
    if (key.includes("\0") || (typeof value === "string" && value.includes("\0")))
        throw new FileRefused("broken-json", `Take the character \\u0000 out of ${key.replaceAll("\0", "")}.`);
    return value;
}
function placeOfFault(text, error) {
    const position = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined;
    if (position === undefined)
        return "Correct it";
    const before = text.slice(0, Number(position)).split("\n");
    return `Correct it at line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
//# sourceMappingURL=json-of-file.js.map