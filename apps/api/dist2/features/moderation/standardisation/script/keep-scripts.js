import { agreedMarkTable } from "./agreed-mark.table.js";
import { standardScriptTable } from "./script.table.js";
/** Keeps the scripts of an exercise in place of those that it had; nobody has marked one of them. */
export async function keepScripts({ unit, viewer, newId }, standardisationId, scripts) {
    const { providerId } = viewer;
    for (const table of ["standard_script_mark", "standard_script"])
        await unit.affected(`delete from ${table} where provider_id = $1 and standardisation_id = $2`, [
            providerId,
            standardisationId,
        ]);
    const kept = scripts.map((script) => ({ ...script, id: newId() }));
    await unit.insert(standardScriptTable, kept.map(({ id, label, document }, at) => ({
        ...{ providerId, id, standardisationId, position: at + 1, label: label.trim() },
        document: document?.trim() || null,
    })));
    await unit.insert(agreedMarkTable, kept.map(({ id: scriptId, agreed }) => ({ providerId, scriptId, standardisationId, agreed })));
}
/** The place of the input that a refusal is about. */
export function placeOfRefusal(refusal, scripts) {
    const script = (isIt, field) => [
        ...["scripts", String(scripts.findLastIndex(isIt)), field],
    ];
    switch (refusal.code) {
        case "exercise-untitled":
            return ["title"];
        case "window-reversed":
            return ["closesOn"];
        case "scripts-too-few":
            return ["scripts"];
        case "script-without-label":
            return script(({ label }) => label.trim() === "", "label");
        case "script-label-twice":
            return script(({ label }) => label.trim() === refusal.label, "label");
        case "off-the-scale":
            return script(({ agreed }) => agreed === refusal.value, "agreed");
        case "nobody-takes-part":
        case "leads-and-takes-part":
            return ["participantIds"];
    }
}
//# sourceMappingURL=keep-scripts.js.map