/** What every mutation is asked with. */
export declare abstract class WriteInput {
    readonly idempotencyKey: string;
    readonly validateOnly?: boolean | null;
}
/** What a mutation is asked with that changes what there is. */
export declare abstract class ChangeInput extends WriteInput {
    readonly expectedVersion: number;
}
