import { Served } from "../../../bench/served/served.js";
import { DemoIssuer } from "../../../identity/index.js";
import { type MailServerForTest } from "../../../mail/testing/mail-server-for-test.js";
import { type LetIn } from "./let-everybody-in.js";
/** What a year is played on. */
export interface YearWish {
    readonly trainees: number;
    readonly seed: string;
    /** A PostgreSQL of the year's own, empty; the embedded database in a folder of its own without it. */
    readonly databaseUrl?: string | undefined;
}
export declare const firstMorning = "2026-09-07T07:00:00.000Z";
/** The server as it is started everywhere, over the provider as it is on the first morning of its year. */
export declare class YearSetting {
    readonly folder: string;
    readonly served: Served;
    readonly mail: MailServerForTest;
    readonly letIn: LetIn;
    /** What the server complained of last. */
    complaints: string;
    private constructor();
    static open({ trainees, seed, databaseUrl }: YearWish, say: (line: string) => void): Promise<YearSetting>;
    /** Who administers the provider. */
    get admin(): string;
    /** Whoever signs tokens of the demo, by a clock. */
    issuer(now: () => Date): Promise<DemoIssuer>;
    /** A file of the provider, as text; the first whose name begins so. */
    file(beginning: string): string;
    /** Moves the server's clock forward. */
    tell(instant: string): void;
    close(): Promise<void>;
}
