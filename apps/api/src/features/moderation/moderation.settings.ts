import { countSetting } from "../provider/setting/setting.js";

/** Pieces judged twice below which no figure of agreement is told. */
export const agreementFewestPieces = countSetting("agreementFewestPieces", 10, { least: 1 });

/** Pairs of judgements below which nothing is said of how severe somebody is. */
export const severityFewestPairs = countSetting("severityFewestPairs", 5, { least: 1 });
