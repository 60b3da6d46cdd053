import { symbolMeanings } from "@reviewpoint/domain/disclosure";
import { agreementSection } from "./agreement.js";
import { coverSection, summarySection } from "./cover-and-summary.js";
import { distributionSection } from "./distributions.js";
import { methodSection } from "./method.js";
import { proceedings } from "./proceedings.js";
import { sampleSection } from "./samples.js";
/** The pack of a board, from what was read: sections 0 to 10, and what is needed to draw the samples again. */
export function packOf(facts) {
    const { board, exercises, provider, frozenAt, suppression } = facts;
    return {
        ...{ pack: 1, title: `Pack of ${board.name}`, provider, heldOn: board.heldOn, frozenAt, suppression },
        sections: [
            ...[coverSection(facts), summarySection(facts), sampleSection(exercises), methodSection(exercises)],
            ...[distributionSection(facts), agreementSection(exercises), ...proceedings(facts), annex()],
        ],
        samples: exercises.flatMap(({ title, plan, isRevealed, seedHash, population }) => plan === null || !isRevealed ? [] : [{ exercise: title, commitment: seedHash, population, plan }]),
        minutes: board.minutes[0]?.words ?? null,
    };
}
/** 10: what symbols and pseudonyms mean, and how to check the pack. */
function annex() {
    const rows = Object.entries(symbolMeanings).map(([symbol, meaning]) => [symbol, meaning]);
    return {
        ...{ number: 10, title: "Annex" },
        notes: [
            "Trainees stand as P, assessors as A, moderators as M and schools as S, each with eight letters and digits that stay the same through the pack.",
            "Everything here was made from one snapshot. Its SHA-256 stands on the cover: npm run verify-pack -- <file> says whether this is that snapshot, and draws the samples again.",
            "Pieces, and the identifiers in content.json, are those with which the samples were drawn.",
        ],
        tables: [{ name: "symbols", title: "Symbols", columns: ["Symbol", "Meaning"], rows }],
    };
}
//# sourceMappingURL=pack-of.js.map