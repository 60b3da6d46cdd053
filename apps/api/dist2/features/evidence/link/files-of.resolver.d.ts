import type { GraphContext } from "../../../graph/context.js";
import type { ReadConcern } from "../../recovery/concern/concern.query.js";
import { type LinkedFile } from "../file/evidence-file.query.js";
interface Identified {
    readonly id: string;
}
export declare class JudgementFilesResolver {
    files(judgements: readonly Identified[], context: GraphContext): Promise<LinkedFile[][]>;
}
export declare class CopyFilesResolver {
    files(copies: readonly Identified[], context: GraphContext): Promise<LinkedFile[][]>;
}
export declare class TargetFilesResolver {
    files(targets: readonly Identified[], context: GraphContext): Promise<LinkedFile[][]>;
}
export declare class MeetingFilesResolver {
    files(meetings: readonly Identified[], context: GraphContext): Promise<LinkedFile[][]>;
}
export declare class ConcernFilesResolver {
    files(concerns: readonly ReadConcern[], context: GraphContext): Promise<LinkedFile[][]>;
}
export {};
