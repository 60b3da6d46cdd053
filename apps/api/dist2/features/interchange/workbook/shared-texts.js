import { fileLimits } from "../bytes/limits.js";
import { FileRefused } from "../refusals.js";
import { readXml } from "./xml-events.js";
/** The texts that cells refer to by number. They are the one part of a workbook that is held in memory, so it is bounded. */
export async function sharedTexts(parts, name, limits = fileLimits) {
    const texts = [];
    if (name === null || !parts.has(name))
        return texts;
    let current = "";
    let held = 0;
    let inText = false;
    let phonetic = 0;
    await readXml(parts, name, {
        open: (tag) => {
            if (tag === "si")
                current = "";
            if (tag === "rPh")
                phonetic += 1;
            if (tag === "t")
                inText = true;
        },
        text: (text) => {
            if (!inText || phonetic > 0)
                return;
            current += text;
            held += text.length;
            if (held > limits.sharedText) {
                throw new FileRefused("workbook-too-large", "Save it as .csv, which is read as a stream.");
            }
        },
        close: (tag) => {
            if (tag === "t")
                inText = false;
            if (tag === "rPh")
                phonetic -= 1;
            if (tag === "si")
                texts.push(current);
        },
    });
    return texts;
}
//# sourceMappingURL=shared-texts.js.map