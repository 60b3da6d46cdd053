/** The provider's rules for targets and meetings. */
export declare const targetRules: import("../provider/setting/setting.js").Setting<import("@reviewpoint/domain/targets").TargetRules>;
