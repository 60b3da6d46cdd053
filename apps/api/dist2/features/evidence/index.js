import { EvidenceFileResolver } from "./file/evidence-file.resolver.js";
import { ConcernFilesResolver, CopyFilesResolver, JudgementFilesResolver, MeetingFilesResolver, TargetFilesResolver, } from "./link/files-of.resolver.js";
import { linkEvidenceFile } from "./link/link-evidence-file.action.js";
import { unlinkEvidenceFile } from "./link/unlinking/unlink-evidence-file.action.js";
export { EvidenceFiles } from "./adding/evidence-files.js";
export { eraseFiles } from "./leaving/erase-files.query.js";
export { removeLeftOver } from "./leaving/remove-left-over.js";
/** What the room adds to the graph. */
export const evidenceResolvers = [
    EvidenceFileResolver,
    ...[JudgementFilesResolver, CopyFilesResolver, TargetFilesResolver],
    ...[MeetingFilesResolver, ConcernFilesResolver],
];
/** What can be done in the room through the graph; files are added over HTTP (adding/). */
export const evidenceActions = [linkEvidenceFile, unlinkEvidenceFile];
//# sourceMappingURL=index.js.map