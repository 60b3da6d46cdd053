import { posix } from "node:path";
import { FileRefused } from "../refusals.js";
import { brokenWorkbook } from "./open-workbook.js";
import { readXml } from "./xml-events.js";
/** Reads the plan of a workbook, following its relationships. */
export async function workbookPlan(parts) {
    const [main] = [...(await relationships(parts, "_rels/.rels", "")).values()].filter(({ type }) => type === "officeDocument");
    if (main === undefined)
        throw brokenWorkbook(new Error("the workbook part is not named"));
    const folder = posix.dirname(main.part);
    const related = await relationships(parts, `${folder}/_rels/${posix.basename(main.part)}.rels`, folder);
    const listed = [];
    let from1904 = false;
    let isWorkbook = false;
    await readXml(parts, main.part, {
        open: (tag, attribute) => {
            if (tag === "workbook")
                isWorkbook = true;
            if (tag === "workbookPr")
                from1904 = ["1", "true"].includes(attribute("date1904") ?? "");
            if (tag !== "sheet")
                return;
            listed.push({
                name: attribute("name") ?? "",
                id: attribute("r:id") ?? "",
                state: attribute("state") ?? "visible",
            });
        },
    });
    if (!isWorkbook)
        throw new FileRefused("not-text", "Save it as .xlsx or as .csv (UTF-8).");
    const partOf = (type) => [...related.values()].find((each) => each.type === type)?.part ?? null;
    const inState = (wanted) => listed.flatMap(({ name, id, state }) => {
        const target = related.get(id);
        return state !== wanted || target?.type !== "worksheet" ? [] : [{ name, part: target.part }];
    });
    const hidden = inState("hidden").map(({ name }) => name);
    return {
        sheets: inState("visible"),
        hidden,
        sharedTexts: partOf("sharedStrings"),
        styles: partOf("styles"),
        from1904,
    };
}
async function relationships(parts, name, folder) {
    const found = new Map();
    await readXml(parts, name, {
        open: (tag, attribute) => {
            const target = attribute("Target");
            if (tag !== "Relationship" || target === undefined || attribute("TargetMode") === "External")
                return;
            const part = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
            found.set(attribute("Id") ?? "", { type: attribute("Type")?.split("/").at(-1) ?? "", part });
        },
    });
    return found;
}
//# sourceMappingURL=sheet-list.js.map