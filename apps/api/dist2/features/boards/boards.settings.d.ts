/** How many members, and which seats, a board needs to decide. */
export declare const boardQuorum: import("../provider/setting/setting.js").Setting<import("@reviewpoint/domain/moderation").QuorumRule>;
