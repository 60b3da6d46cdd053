import type { GraphContext } from "../../../graph/context.js";
import type { EvidenceFileRow } from "./evidence-file.table.js";
export declare class EvidenceFileResolver {
    unlinkedFiles(traineeId: string | null, context: GraphContext): Promise<EvidenceFileRow[]>;
    address({ id, removedAt }: EvidenceFileRow): string | null;
    addedBy(files: readonly EvidenceFileRow[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
