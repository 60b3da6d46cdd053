import { AssignmentExtensionType } from "./extension.type.js";
import { GrantExtensionInput } from "./grant-extension.input.js";
/** Gives one person more time. A trainee's is given by whoever answers for the trainee, a marker's by whoever leads. */
export declare const grantExtension: import("../../../graph/writing/action.js").Action<GrantExtensionInput, {
    readonly extension: {
        readonly type: () => typeof AssignmentExtensionType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./extension.table.js").ExtensionRow | null>;
        readonly description: "The extension.";
    };
}, "assignment-days-wrong" | "not-found" | "nothing-to-extend" | "words-missing">;
