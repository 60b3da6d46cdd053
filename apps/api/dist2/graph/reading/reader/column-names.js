import { Recent } from "../../execution/recent.js";
const known = new Recent(1000);
/**
 * The names that a statement gives to its columns, in order; null where its select list does not say them all (`page.*`)
 * or where it begins with tables of its own.
 * @example
 * // columnNames(sql`select hub.id as "id", count(*)::integer as total from hub group by 1`) // => ["id", "total"]
 */
export function columnNames({ strings }) {
    const text = strings.join("$");
    const found = known.get(text);
    if (found !== undefined)
        return found;
    const names = namesIn(text);
    known.set(text, names);
    return names;
}
/** A text in quotes, a name in quotes, a parenthesis, a comma, or a word. */
const token = /'(?:[^']|'')*'|"[^"]*"|[(),]|\w+/g;
function namesIn(text) {
    const list = selectList(text);
    const names = list?.map(nameOf) ?? [];
    const said = names.filter((name) => name !== null);
    return said.length > 0 && new Set(said).size === names.length ? said : null;
}
/** The expressions between `select` and `from`; null where a statement begins with something else. */
function selectList(text) {
    const begin = /^\s*select\s/.exec(text)?.[0].length;
    if (begin === undefined)
        return null;
    const list = [];
    let [depth, last] = [0, begin];
    for (const { 0: found, index } of text.matchAll(token)) {
        if (found === "(")
            depth += 1;
        else if (found === ")")
            depth -= 1;
        else if (depth === 0 && (found === "," || found === "from")) {
            list.push(text.slice(last, index));
            last = index + 1;
            if (found === "from")
                return list;
        }
    }
    return [...list, text.slice(last)];
}
/** The name of one expression: what it is called, or the column that it is. */
function nameOf(expression) {
    const [, quoted, called, column] = /\sas\s+(?:"([^"]+)"|(\w+))\s*$/.exec(expression) ??
        /^()()\s*(?:\w+\.)?([a-z_]+)\s*$/.exec(expression) ??
        [];
    return quoted || (called || column)?.toLowerCase() || null;
}
//# sourceMappingURL=column-names.js.map