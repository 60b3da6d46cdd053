import type { Introspection } from "../graph/index.js";
import { type Allowances } from "./rates/allowances.js";
import type { TrustedOnly } from "./routes/trusted-documents.js";
/** What the surroundings decide about a running server; every one has a default. */
export interface Settings {
    /** TCP port; 0 is any free one. */
    readonly port: number;
    /** Address to listen on; off loopback the demo's sign-in is not available. */
    readonly host: string;
    /** Everything that is written goes below this folder. */
    readonly dataFolder: string;
    /** A PostgreSQL server instead of the embedded database. */
    readonly databaseUrl: string | undefined;
    /** The file that says how people sign in with their own accounts; without one only the demo's people do. */
    readonly signInFile: string | undefined;
    /** Whether an empty database is filled with the demo providers: not where people sign in with their own accounts. */
    readonly loadsDemo: boolean;
    /** The instant at which the clock of a demo begins; undefined where it shows the time. */
    readonly demoNow: string | undefined;
    readonly logLevel: string;
    /** A Redis in which several processes count together what was spent; each counts for itself without one. */
    readonly redisUrl: string | undefined;
    readonly allowances: Allowances;
    readonly introspection: Introspection;
    readonly trustedOnly: TrustedOnly;
    /** Addresses or subnets of proxies that are believed about where a request came from. */
    readonly trustedProxies: readonly string[];
}
type Environment = Readonly<Record<string, string | undefined>>;
/** Reads the settings from environment variables. Throws, naming variable, value and remedy. */
export declare function readSettings(environment: Environment, isTerminal: boolean): Settings;
export {};
