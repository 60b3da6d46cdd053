import "reflect-metadata";
/** What every refusal of a write shows, so that a client that knows no other type can still tell people why. */
export declare class RefusalType {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
}
