import type { DemoPersona } from "../identity/index.js";
/** What somebody who has just started the server needs to know: where it is, and who to sign in as. */
export declare function announcement(address: string, personas: readonly DemoPersona[]): string;
