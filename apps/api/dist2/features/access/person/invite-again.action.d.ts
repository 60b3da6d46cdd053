import { PersonType } from "../../partnership/person/person.type.js";
import { InviteAgainInput } from "./invite-person.input.js";
/** A new link for somebody who is known: the one before, if it was not used, ends. */
export declare const inviteAgain: import("../../../graph/writing/action.js").Action<InviteAgainInput, {
    readonly person: {
        readonly type: () => typeof PersonType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../../partnership/person/person.type.js").ShownPerson | null>;
        readonly description: "Who was invited.";
    };
}, "not-found">;
