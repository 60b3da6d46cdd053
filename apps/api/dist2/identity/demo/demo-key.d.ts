import { importJWK } from "jose";
/** The two halves of the demo issuer's key. */
export interface DemoKey {
    readonly sign: Exclude<Awaited<ReturnType<typeof importJWK>>, Uint8Array>;
    readonly verify: Exclude<Awaited<ReturnType<typeof importJWK>>, Uint8Array>;
}
/**
 * The demo issuer's key (ES256), kept in the data folder and readable by its owner alone, so that the server and the
 * token command agree. Made when it is first needed; of two that make it at once, the first one's stays.
 */
export declare function demoKey(dataFolder: string): Promise<DemoKey>;
