/** Values that the checks of files of evidence ask for: kept, and evidence of a judgement. */
export const canariesOfEvidence = {
    "evidence_file.removed_at": () => null,
    "evidence_file.removed_because": () => null,
    "evidence_file.gone_at": () => null,
    "evidence_link.observation_copy_id": () => null,
    "evidence_link.target_id": () => null,
    "evidence_link.target_version": () => null,
    "evidence_link.meeting_id": () => null,
    "evidence_link.concern_id": () => null,
};
//# sourceMappingURL=canaries-of-evidence.js.map