/** What stands for a call when what it guards is left open; `$1` is its first argument. */
const opened = {
    traineesWithin: "sql `true`",
    reachedTrainees: "sql `true`",
    peopleWithin: "sql `true`",
    reachedPeople: "sql `true`",
    maskedBits: "sql `0`",
    shownOf: "$1",
    maskedAsListed: "$1",
    maskTrainee: "$1",
    namelessPerson: "namedPerson($1)",
};
/** Conditions that are no calls of their own. */
const conditions = [
    ["reach.person_id = ${viewer.personId}", "true"],
    ["and reach.from_on <= ${viewer.today}", ""],
    ["and (reach.until_on is null or reach.until_on >= ${viewer.today})", ""],
    ["own.person_id = ${viewer.personId}", "true"],
];
/** What asks whether a part of a row is masked, e.g. `(row.masked & bit)`; `0` stands for it when the part is shown. */
const asksForBit = /\((?:\w+\.)?masked & [^()]*(?:\([^()]*\)[^()]*)?\)|\(\(named\[index\]\?\.row\.masked \?\? 0\) & bit\)/gu;
/** Files whose masks nobody can meet: whoever is led there has the right, or is the person. */
const unreachable = new Set(["access/person/administered-person.loader.js"]);
/** The guards of a compiled file: what limits rows to a scope, and what masks a part of them. */
export function deletions(file, text) {
    if (unreachable.has(file))
        return [];
    const deletion = (from, to, instead, isSql) => {
        const line = text.slice(0, from).split("\n").length;
        const what = text.slice(from, to).replace(/\s+/gu, " ").slice(0, 60);
        return { name: `${file}:${line} ${what}`, from, to, instead, isSql };
    };
    const calls = Object.entries(opened).flatMap(([called, instead]) => placesOf(text, `${called}(`)
        .filter((at) => !/(function |[.\w])$/u.test(text.slice(0, at)))
        .map((at) => {
        const end = endOfCall(text, at + called.length);
        const [first = ""] = argumentsOf(text.slice(at + called.length + 1, end - 1));
        return deletion(at, end, instead.replace("$1", () => first), false);
    }));
    const parts = conditions.flatMap(([part, instead]) => placesOf(text, part).map((at) => deletion(at, at + part.length, instead, true)));
    const masks = [...text.matchAll(asksForBit)].map(({ index, 0: asked }) => deletion(index, index + asked.length, "0", false));
    return [...calls, ...parts, ...masks];
}
function placesOf(text, part) {
    const places = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        places.push(at);
    return places;
}
/** The place behind the parenthesis that closes the one at `from`. */
function endOfCall(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        if ("([{".includes(text[at] ?? ""))
            depth += 1;
        if (")]}".includes(text[at] ?? ""))
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    throw new RangeError(`no end of the call at ${text.slice(from, from + 40)}`);
}
/** The arguments of a call, as text. */
function argumentsOf(text) {
    const given = [""];
    let depth = 0;
    for (const character of text) {
        if ("([{".includes(character))
            depth += 1;
        if (")]}".includes(character))
            depth -= 1;
        if (character === "," && depth === 0)
            given.push("");
        else
            given[given.length - 1] += character;
    }
    return given;
}
//# sourceMappingURL=deletions.js.map