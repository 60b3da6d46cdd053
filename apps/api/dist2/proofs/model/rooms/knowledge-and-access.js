import { firstOf, oneOf } from "../attempt.js";
const isSame = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase();
/** One gap of a topic is open at a time. */
const raiseGap = (facts, [which, by]) => {
    const topic = oneOf(["Ratio", "Loops", "ratio ", " "], which) ?? "Ratio";
    return {
        ...{ act: "raiseGap", by: by < 5 ? "trainee" : "mentor" },
        input: { traineeId: facts.cast.traineeId, topic, foundIn: "AUDIT" },
        refusal: firstOf([topic.trim() === "", "TOPIC_MISSING"], [facts.gaps.some((gap) => gap.closedOn === null && isSame(gap.topic, topic)), "GAP_ALREADY_RAISED"]),
        becomes: ({ gap }) => void facts.gaps.push({ id: gap.id, version: 1, topic, closedOn: null }),
    };
};
/** Closed once, on evidence. */
const closeGap = (facts, [which, words]) => {
    const gap = oneOf(facts.gaps, which);
    if (!gap)
        return null;
    const evidence = words === 9 ? " " : "Taught it to 8C.";
    return {
        ...{ act: "closeGap", by: "mentor", input: { gapId: gap.id, expectedVersion: gap.version, evidence } },
        refusal: firstOf([gap.closedOn !== null, "GAP_ALREADY_CLOSED"], [evidence === " ", "CLOSING_EVIDENCE_MISSING"]),
        becomes: () => void Object.assign(gap, { version: gap.version + 1, closedOn: facts.today }),
    };
};
/** A closing is taken back, unless the same was raised anew meanwhile. */
const reopenGap = (facts, [which]) => {
    const gap = oneOf(facts.gaps, which);
    if (!gap)
        return null;
    return {
        ...{ act: "reopenGap", by: "mentor", input: { gapId: gap.id, expectedVersion: gap.version } },
        refusal: firstOf([gap.closedOn === null, "GAP_STILL_OPEN"], [facts.gaps.some((one) => one.closedOn === null && isSame(one.topic, gap.topic)), "GAP_ALREADY_RAISED"]),
        becomes: () => void Object.assign(gap, { version: gap.version + 1, closedOn: null }),
    };
};
/** A role is held once on any day. */
const grantRole = (facts, [from, length]) => {
    const days = { from: facts.inDays(from), until: length < 3 ? null : facts.inDays(from + length - 4) };
    const overlaps = facts.roles.some((held) => (held.until === null || held.until >= days.from) && (days.until === null || days.until >= held.from));
    return {
        ...{ act: "grantRole", by: "administrator" },
        input: { personId: facts.cast.newcomerId, role: "LINE_MANAGER", ...days },
        refusal: firstOf([days.until !== null && days.until < days.from, "DAYS_OUT_OF_ORDER"], [overlaps, "ROLE_ALREADY_HELD"]),
        becomes: ({ holding }) => void facts.roles.push({ id: holding.id, version: 1, ...days }),
    };
};
/** A role that has ended does not end later; one that ends before it begins was never given. */
const endRole = (facts, [which, day]) => {
    const held = oneOf(facts.roles, which);
    if (!held)
        return null;
    const lastDay = facts.inDays(day - 2);
    return {
        ...{ act: "endRole", by: "administrator" },
        input: { holdingId: held.id, expectedVersion: held.version, lastDay },
        refusal: firstOf([held.until !== null && held.until <= lastDay, "ALREADY_ENDED"]),
        becomes: () => {
            if (lastDay < held.from) {
                facts.roles.splice(facts.roles.indexOf(held), 1);
                facts.takenBack.add(held.id);
            }
            else
                Object.assign(held, { version: held.version + 1, until: lastDay });
        },
    };
};
export const knowledgeAndAccessMoves = { raiseGap, closeGap, reopenGap, grantRole, endRole };
//# sourceMappingURL=knowledge-and-access.js.map