import { Refusal } from "../refusals/refusal.js";
import { measure } from "./measure.js";
const words = {
    depth: {
        code: "TOO_DEEP",
        counted: "levels of fields within fields",
        remedy: "Ask for what lies deeper in a second request, from a field nearer to the root.",
    },
    aliases: { code: "TOO_MANY_ALIASES", counted: "aliases", remedy: "Ask in several requests." },
    directives: {
        code: "TOO_MANY_DIRECTIVES",
        counted: "directives",
        remedy: "Put fields that come and go together into one fragment, with one directive.",
    },
    fields: {
        code: "TOO_MANY_FIELDS",
        counted: "fields",
        remedy: "Name each field once, and ask in several requests.",
    },
};
/** Refuses operations that pass a limit, before anything is run. Introspection is measured like the rest. */
export function limitRule(limits) {
    return (context) => {
        const fragments = new Map();
        for (const definition of context.getDocument().definitions) {
            if (definition.kind === "FragmentDefinition")
                fragments.set(definition.name.value, definition);
        }
        return {
            OperationDefinition(operation) {
                const size = measure(operation.selectionSet, fragments);
                for (const part of Object.keys(words)) {
                    const [found, limit] = [size[part], limits[part]];
                    if (found <= limit)
                        continue;
                    const { code, counted, remedy } = words[part];
                    const many = Number.isFinite(found) ? `${found} ${counted}` : `endlessly many ${counted}`;
                    const facts = { found: Number.isFinite(found) ? found : null, limit };
                    context.reportError(new Refusal(code, `This operation has ${many}; ${limit} are allowed. ${remedy}`, facts));
                }
            },
        };
    };
}
//# sourceMappingURL=limit-rule.js.map