import type { IsoDate } from "@reviewpoint/domain/calendar";
import { type SeededRandom } from "@reviewpoint/domain/statistics";
import type { GraphQLSchema } from "graphql";
import type { MailServerForTest } from "../../../mail/testing/mail-server-for-test.js";
import type { Moment } from "../weeks.js";
import { Chronicle } from "./chronicle.js";
import type { Done, Input } from "./deed.js";
import { ReviewBook } from "./review-book.js";
import type { Roster, YearTrainee } from "./roster.js";
import type { Sender } from "./sender.js";
import { TargetBook } from "./target-book.js";
import { Timings } from "./timings.js";
/** What a stage is made of. */
export interface StageParts {
    readonly schema: GraphQLSchema;
    readonly sender: Sender;
    readonly roster: Roster;
    readonly seed: string;
    readonly mail: MailServerForTest;
    /** The id of the question that a page of the app asks. */
    readonly questionOf: (path: string) => Promise<string>;
}
/** Where the year is played: people act through the graph, and what was acknowledged is written down. */
export declare class Stage {
    #private;
    readonly roster: Roster;
    readonly mail: MailServerForTest;
    readonly chronicle: Chronicle;
    readonly timings: Timings;
    readonly targets: TargetBook;
    readonly reviews: ReviewBook;
    /** What was seen of each frozen thing on the day on which it was frozen, by its id. */
    readonly frozen: Map<string, Readonly<Record<string, any>>>;
    /** What must not be, as sentences. */
    readonly faults: string[];
    replays: number;
    constructor(parts: StageParts);
    get today(): IsoDate;
    /** The moment has come: acts are of this day from now on. */
    begin({ day }: Moment): void;
    /** Chance of its own for each name, whatever happens beside. */
    chance(...names: readonly (string | number)[]): SeededRandom;
    /** The id of the question that a page of the app asks. */
    questionOf(path: string): Promise<string>;
    /** An answer to a question; an error is a fault. */
    ask(personId: string, query: string, variables?: object): Promise<Done>;
    /** Somebody does something that they may do: what was done, or null where it was refused, which is a fault. */
    act(act: string, by: string, input: Input): Promise<Done | null>;
    /** Somebody brings in a file about a trainee, each twice under its key: its id, or null where it was refused, which is a fault. */
    bring(by: string, file: {
        readonly traineeId: string;
        readonly name: string;
        readonly content: Buffer;
    }): Promise<string | null>;
    /** Work for each trainee, some at once; whoever comes first in the roster begins first. */
    each(trainees: readonly YearTrainee[], work: (trainee: YearTrainee) => Promise<void>): Promise<void>;
}
