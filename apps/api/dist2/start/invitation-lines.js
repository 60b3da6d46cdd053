import { invitationAddress } from "../identity/index.js";
/** What is told of a fresh invitation; where no sign-in is set up yet, how its link will begin. */
export function invitationLines({ secret, expiresAt }, address) {
    const [day] = expiresAt.split("T");
    return [
        `They sign in for the first time with this link, once, by ${day}. Whoever has it can, so send it to them alone:`,
        `  ${invitationAddress(address ?? "<the address of this installation>", secret)}`,
        ...(address === null ? ["SIGN_IN names no settings yet: see docs/guides/signing-in.md."] : []),
    ];
}
//# sourceMappingURL=invitation-lines.js.map