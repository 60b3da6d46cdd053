import { recoverySettingOf, usualRecoverySetting } from "@reviewpoint/domain/recovery";
/** The provider's numbers, kinds and roles of recovery; what is not named stays usual. */
export const recoverySetting = {
    ...{ key: "recovery", usual: usualRecoverySetting, read: recoverySettingOf },
    expected: "an object with names and values of docs/guides/recovery.md",
};
//# sourceMappingURL=recovery.settings.js.map