import type { Viewer } from "../../../identity/index.js";
import type { GraphForTest } from "../../testing/graph-for-test.js";
/** A strand, its level and what it rests on. */
export type Rated = readonly [strandId: string, levelId: string, evidence?: string | null];
type Answer = any;
/** Acts and questions about the first trainee of the fixture's current cohort, placed at Ashfield School today. */
export declare function observing(graph: GraphForTest): {
    traineeId: string;
    ask: (text: string, viewer: Viewer, variables?: {}) => Promise<Answer>;
    act: (name: string, input: object, viewer: Viewer) => Promise<Answer>;
    plan: (change: object, viewer?: Viewer) => Promise<any>;
    seal: (viewer: Viewer, observationId: string, rated: readonly Rated[]) => Promise<any>;
    seen: (viewer: Viewer, id: string) => Promise<Answer>;
    listed: (viewer: Viewer, filter: object) => Promise<Answer[]>;
    planned: (change: object) => Promise<string>;
    sealed: (viewer: Viewer, id: string, rated: readonly Rated[]) => Promise<any>;
    bothSealed: (id: string, observers: readonly Viewer[], rated: readonly Rated[]) => Promise<void>;
    agreed: (viewer: Viewer, observationId: string, expectedVersion: number, rated: readonly Rated[]) => Promise<any>;
    listedAsOf: (viewer: Viewer, id: string, asOf: string) => Promise<Answer>;
    /** Sets a setting of the fixture's provider from a day long past. */
    setting: (key: string, value: unknown) => Promise<number>;
};
/** What a test does with observations. */
export type Observing = ReturnType<typeof observing>;
export {};
