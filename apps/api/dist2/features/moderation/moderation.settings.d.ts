import { type StandardisationRule } from "@reviewpoint/domain/moderation";
/** Pieces judged twice below which no figure of agreement is told. */
export declare const agreementFewestPieces: import("../provider/setting/setting.js").Setting<number>;
/** Pairs of judgements below which nothing is said of how severe somebody is. */
export declare const severityFewestPairs: import("../provider/setting/setting.js").Setting<number>;
/** When an assessor is ready to mark, by kind of assignment; where a kind is not named, what is usual on its scale. */
export declare const standardisationRules: import("../provider/setting/setting.js").Setting<Readonly<Record<string, StandardisationRule>>>;
