import type { Database } from "../../database/index.js";
/** Somebody of the demo to sign in as. */
export interface DemoPersona {
    /** What is typed: `hub-director`, or `hub-director@moor` for any provider but the first. */
    readonly persona: string;
    /** Subject of the login, always with the provider's slug. */
    readonly subject: string;
    /** e.g. Hub director */
    readonly label: string;
    /** The provider's name. */
    readonly provider: string;
}
/** The people of the demo providers, first provider first, in the order in which the roles are listed above. */
export declare function demoPersonas(database: Database): Promise<DemoPersona[]>;
/** The persona that somebody typed, with or without its provider's slug; null when there is no such person in the demo. */
export declare function findPersona(personas: readonly DemoPersona[], typed: string): DemoPersona | null;
