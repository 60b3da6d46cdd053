import { evidenceSettingOf, usualEvidenceSetting } from "@reviewpoint/domain/evidence";
/** The provider's bounds of files; what is not named stays usual. */
export const evidenceSetting = {
    ...{ key: "evidence", usual: usualEvidenceSetting, read: evidenceSettingOf },
    expected: "an object with names and values of docs/guides/evidence.md",
};
//# sourceMappingURL=evidence.settings.js.map