import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class InvitePersonInput extends WriteInput {
    readonly givenNames: string;
    readonly familyName: string;
    readonly email: string;
}
export declare class InviteAgainInput extends WriteInput {
    readonly personId: string;
    readonly days?: number | null;
}
export declare class EndSignInInput extends WriteInput {
    readonly personId: string;
}
