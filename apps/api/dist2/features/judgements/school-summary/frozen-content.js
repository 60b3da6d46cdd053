import { canonicalJson } from "@reviewpoint/domain/moderation";
/** A summary with its frame, as plain facts that can be frozen. */
export const summaryToFreeze = (summary, frame) => ({
    kind: "school-summary",
    ...frame,
    summary,
});
/** The summary in a frozen content. */
export const frozenSummary = (content) => JSON.parse(content).summary;
/** Whether two summaries say the same. */
export const saySame = (a, b) => canonicalJson(a) === canonicalJson(b);
//# sourceMappingURL=frozen-content.js.map