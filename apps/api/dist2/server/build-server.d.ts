import { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Database } from "../database/index.js";
import { type Introspection } from "../graph/index.js";
import type { DemoIssuer, SignInSettings } from "../identity/index.js";
import type { Files } from "./routes/files.js";
import { type TakeOutPack } from "./routes/pack-routes.js";
import type { Pages } from "./routes/pages.js";
import { Budgets } from "./rates/budgets.js";
import { type TrustedOnly } from "./routes/trusted-documents.js";
/** Whoever is told of each write: who seals the audit trail, and who tells people. */
export interface Watching {
    watching(database: Pick<Database, "read" | "write">): Pick<Database, "read" | "write">;
    /** Ends in an orderly way, before the database does. */
    finish(): Promise<void>;
}
/** What a server is made of. */
export interface ServerParts {
    readonly database: Database;
    readonly schema: GraphQLSchema;
    readonly pages: Pages;
    /** The way of files in and out; nobody has files without it. */
    readonly files?: Files;
    /** Gives packs of boards as files; none without it. */
    readonly takeOutPack?: TakeOutPack;
    /** Who is told of each write, e.g. the sealer of the audit trail; nobody without it. */
    readonly watchers?: readonly Watching[];
    readonly now: () => Date;
    /** The demo's issuer, where it may run: on loopback only. */
    readonly issuer: DemoIssuer | null;
    /** How people sign in with their own accounts; null where only the demo's people do. The demo's issuer is off then. */
    readonly signIn?: SignInSettings | null;
    readonly logLevel: string;
    readonly logStream?: {
        write(line: string): void;
    };
    /** Milliseconds in which a request is answered; 10,000 unless said. */
    readonly deadline?: number;
    /** Requests that may be under way at once; 64 unless said. */
    readonly mostUnderWay?: number;
    /** Who has spent how much; the usual allowances, counted in this process, unless said. */
    readonly budgets?: Budgets;
    /** Who may read the schema; whoever is signed in unless said. */
    readonly introspection?: Introspection;
    /** Of whom only the app's own questions are accepted; of browsers' sessions unless said. */
    readonly trustedOnly?: TrustedOnly;
    /** Addresses of proxies in front of the server that are believed about where a request came from. */
    readonly trustedProxies?: readonly string[];
}
/** The whole server, not yet listening: graph, pages, sign-in, health. Closing it ends what is under way first. */
export declare function buildServer(parts: ServerParts): Promise<FastifyInstance>;
