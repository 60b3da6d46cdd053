/** One act as a client asks for it. */
export interface Write {
    readonly act: "grantRole" | "endRole" | "invitePerson";
    readonly input: Readonly<Record<string, unknown>> & {
        readonly idempotencyKey: string;
    };
}
/** A write that was answered: done once, under these ids. */
export interface Acknowledged {
    readonly write: Write;
    /** The id of the role or the person. */
    readonly id: string;
}
/** A role for three days that nobody else asks for. */
export declare const grantRole: (n: number, idempotencyKey: string) => Write;
/** The end of a role that was given, on its first day. */
export declare const endRole: ({ write, id }: Acknowledged, idempotencyKey: string) => Write;
/** Somebody whom nobody else invites. */
export declare const invitePerson: (n: number, idempotencyKey: string) => Write;
/** The request's body. */
export declare function bodyOf({ act, input }: Write): string;
