import type { Viewer } from "../../identity/index.js";
import type { FrozenPack } from "../../features/frozen/pack/files/frozen-pack.js";
import { type PackFormat } from "../../features/frozen/pack/files/pack-file.js";
import type { GraphForTest } from "../../features/testing/graph-for-test.js";
/** Calls a board about a cohort, with all of its trainees on the agenda, and freezes its pack. */
export declare function frozenBoard(graph: GraphForTest, viewer: Viewer, cohortId: string, traineeIds: readonly string[], members: readonly string[]): Promise<{
    readonly row: Pick<FrozenPack, "id" | "content" | "sha256">;
    readonly milliseconds: number;
}>;
/** Milliseconds in which a pack's file is made, and how many bytes it has; null where there is no Chromium. */
export declare function timeFile(pack: FrozenPack, format: PackFormat): Promise<{
    milliseconds: number;
    bytes: number;
} | null>;
