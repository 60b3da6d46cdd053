import type { FragmentDefinitionNode, ValidationRule } from "graphql";
import { Refusal, type RefusalCode } from "../refusals/refusal.js";
import type { Limits } from "./limits.js";
import { measure, type Size } from "./measure.js";

const words: { readonly [Part in keyof Size]: readonly [RefusalCode, string] } = {
  depth: ["TOO_DEEP", "levels of fields within fields"],
  aliases: ["TOO_MANY_ALIASES", "aliases"],
  directives: ["TOO_MANY_DIRECTIVES", "directives"],
  fields: ["TOO_MANY_FIELDS", "fields"],
};

/** Refuses operations that pass a limit, before anything is run. Introspection is measured like the rest. */
export function limitRule(limits: Limits): ValidationRule {
  return (context) => {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of context.getDocument().definitions) {
      if (definition.kind === "FragmentDefinition") fragments.set(definition.name.value, definition);
    }
    return {
      OperationDefinition(operation) {
        const size = measure(operation.selectionSet, fragments);
        for (const part of Object.keys(words) as (keyof Size)[]) {
          if (size[part] <= limits[part]) continue;
          const [code, word] = words[part];
          const found = Number.isFinite(size[part]) ? `${size[part]} ${word}` : `endlessly many ${word}`;
          context.reportError(
            new Refusal(
              code,
              `This operation has ${found}; ${limits[part]} are allowed. Ask in several requests.`,
            ),
          );
        }
      },
    };
  };
}
