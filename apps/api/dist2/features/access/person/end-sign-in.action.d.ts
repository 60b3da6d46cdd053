import { PersonType } from "../../partnership/person/person.type.js";
import { EndSignInInput } from "./invite-person.input.js";
/** Takes every login, session and open invitation of a person away at once: for one who has left or lost an account. */
export declare const endSignIn: import("../../../graph/writing/action.js").Action<EndSignInInput, {
    readonly person: {
        readonly type: () => typeof PersonType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../../partnership/person/person.type.js").ShownPerson | null>;
        readonly description: "Who can no longer sign in.";
    };
}, "not-found" | "nothing-to-revoke">;
