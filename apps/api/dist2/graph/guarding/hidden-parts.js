import { hiddenSentence } from "@reviewpoint/domain/access";
import { viewerOf } from "../reading/viewer.js";
import { isAsked } from "../asking/asked-fields.js";
import { rowParts } from "./row-parts.js";
import { accessOf } from "./viewer-access.js";
/**
 * What of the fields that the question asks for is hidden of rows, and why: one sentence a thing, made once a request.
 * What nobody asked for is not listed: a type has many fields, and most questions ask for few.
 */
export function hiddenParts(typeName, guards, wordsOf) {
    return async (rows, _given, context) => {
        const masked = rows;
        if (masked.every((row) => row.masked === 0))
            return masked.map(() => []);
        const access = accessOf(viewerOf(context));
        const [words, ties, parts] = [
            await wordsOf(context),
            access.ties,
            rowParts(guards).filter(({ field }) => isAsked(`${typeName}.${field.split(".")[0]}`, context)),
        ];
        const sentences = new Map();
        const reasonOf = (thing) => {
            const known = sentences.get(thing) ?? hiddenSentence(thing, ties, access.policy, words);
            sentences.set(thing, known);
            return known;
        };
        return masked.map((row) => parts
            .filter(({ bit }) => (row.masked & bit) !== 0)
            .map(({ field, thing }) => ({ field, reason: reasonOf(row.maskedAs ?? thing) })));
    };
}
//# sourceMappingURL=hidden-parts.js.map