import { PersonType } from "../../partnership/person/person.type.js";
import { InvitePersonInput } from "./invite-person.input.js";
/** Makes somebody known to the provider, with a link by which they sign in for the first time. Roles are given apart. */
export declare const invitePerson: import("../../../graph/writing/action.js").Action<InvitePersonInput, {
    readonly person: {
        readonly type: () => typeof PersonType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../../partnership/person/person.type.js").ShownPerson | null>;
        readonly description: "Who was invited.";
    };
}, "email-in-use" | "name-missing" | "not-an-email">;
