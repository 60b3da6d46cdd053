import { isObjectType, } from "graphql";
import { keptBySelection } from "../asking/kept-by-selection.js";
import { viewerOf } from "../reading/viewer.js";
import { Refusal } from "../refusals/refusal.js";
import { actsBelow } from "./acts-below.js";
import { Denied, refusalOf } from "./denied.js";
import { hiddenParts } from "./hidden-parts.js";
import { accessOf } from "./viewer-access.js";
/** Types that only lead to others: what they lead to is guarded. */
const leadsOn = (typeName) => /(Connection|Edge)$/.test(typeName) || typeName === "PageInfo" || typeName === "Hidden";
/**
 * Makes every operation ask once, before it begins, whether the viewer may do each act that the selection needs. A field
 * without a guard is refused to everybody. Done once, when the schema is built, before reading ahead is installed.
 */
export function installGuards(schema, table, wordsOf) {
    const guardOf = (typeName, fieldName) => leadsOn(typeName) || fieldName.startsWith("__") ? null : table[typeName]?.[fieldName];
    const roots = [schema.getQueryType(), schema.getMutationType()];
    for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith("__"))
            continue;
        for (const field of Object.values(type.getFields())) {
            const guards = table[type.name];
            if (field.name === "hidden" && guards) {
                field.extensions = { ...field.extensions, readAll: hiddenParts(type.name, guards, wordsOf) };
            }
            else if (roots.includes(type) && field.resolve) {
                field.resolve = asking(field.resolve, needsOf(schema, type.name, field, guardOf), wordsOf);
            }
            else if (field.resolve && hasBesides(guardOf(type.name, field.name))) {
                field.resolve = explaining(field.resolve, wordsOf);
            }
        }
    }
}
/** The fields of a schema that have no guard, as `Type.field`. */
export function unguardedFields(schema, table) {
    return Object.values(schema.getTypeMap()).flatMap((type) => {
        if (!isObjectType(type) || type.name.startsWith("__") || leadsOn(type.name))
            return [];
        return Object.keys(type.getFields()).flatMap((field) => table[type.name]?.[field] === undefined ? [`${type.name}.${field}`] : []);
    });
}
const hasBesides = (guard) => (guard?.kind === "act" || guard?.kind === "row") && Object.keys(guard.besides).length > 0;
/** What a root field needs, kept for documents whose selection does not depend on variables. */
function needsOf(schema, root, field, guardOf) {
    const own = guardOf(root, field.name);
    const first = own === undefined || own?.kind === "row" || own?.kind === "with its row"
        ? [{ field: `${root}.${field.name}`, thing: null }]
        : own?.kind === "act"
            ? [{ field: `${root}.${field.name}`, thing: own.thing }]
            : [];
    return keptBySelection((info) => [
        ...first,
        ...actsBelow(schema, field.type, info.fieldNodes, info, guardOf),
    ]);
}
function asking(resolve, needs, wordsOf) {
    const explained = explaining(resolve, wordsOf);
    return async (parent, given, context, info) => {
        const access = accessOf(viewerOf(context));
        for (const { field, thing } of needs(info)) {
            if (thing === null)
                throw new Refusal("NOT_ALLOWED", `${field}: nobody has been allowed this yet.`);
            if (!access.may(thing))
                throw await refusalOf(new Denied(thing, null), context, wordsOf);
        }
        return explained(parent, given, context, info);
    };
}
/** Turns what a resolver denies into a refusal that says why. */
function explaining(resolve, wordsOf) {
    return async (parent, given, context, info) => {
        try {
            return await resolve(parent, given, context, info);
        }
        catch (error) {
            throw error instanceof Denied ? await refusalOf(error, context, wordsOf) : error;
        }
    };
}
//# sourceMappingURL=install-guards.js.map