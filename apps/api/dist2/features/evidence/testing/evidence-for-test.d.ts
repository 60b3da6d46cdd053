import { type IncomingHttpHeaders } from "node:http";
import { type Role } from "../../../identity/index.js";
/** What was answered: a file, or JSON. */
export interface Had {
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
    /** The body as JSON, of whatever shape the test says. */
    readonly json: ReturnType<typeof JSON.parse>;
}
/** What is sent besides the bytes. */
export interface Sent {
    readonly name?: string;
    readonly traineeId?: string;
    readonly key?: string | null;
    readonly headers?: Readonly<Record<string, string>>;
    /** Sent in parts, so that nobody can know the length before. */
    readonly isChunked?: boolean;
}
/** The first trainee of the fixture's current cohort: the mentor's own, and of the lead mentor's subject. */
export declare const traineeId: string;
/** The whole server with somewhere to keep files, spoken to as people speak to it. */
export declare function evidenceForTest(where: "folder" | "bucket"): Promise<{
    database: import("../../../database/database.js").Database;
    storage: import("../../../files/storage.js").FileStorage;
    bucket: import("../../../files/testing/bucket-for-test.js").BucketForTest | null;
    folder: string;
    port: number;
    tokenOf: (role: Role) => Promise<string>;
    log: readonly string[];
    /** Adds a file, as somebody with a role. */
    add(role: Role, content: Buffer, { name, key, ...sent }?: Sent): Promise<Had>;
    /** Has a file, as somebody with a role. */
    have(role: Role, id: string): Promise<Had>;
    ask: (method: string, path: string, headers: object, body?: Buffer | null) => Promise<Had>;
    /** Asks the graph, as somebody with a role. An error fails the test. */
    tell(role: Role, query: string, variables?: object): Promise<any>;
    /** What lies where files come in: nothing, once they have. */
    incoming: () => string[];
    close(): Promise<void>;
}>;
/** What a test speaks to. */
export type EvidenceForTest = Awaited<ReturnType<typeof evidenceForTest>>;
