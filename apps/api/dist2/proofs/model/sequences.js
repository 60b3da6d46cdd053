import fc from "fast-check";
import { manners, SendAgain, Try, Wait } from "./command.js";
import { Facts } from "./facts.js";
import { assignmentMoves } from "./rooms/assignments.js";
import { handInMoves } from "./rooms/hand-ins.js";
import { knowledgeAndAccessMoves } from "./rooms/knowledge-and-access.js";
import { meetingMoves } from "./rooms/meetings.js";
import { observationMoves } from "./rooms/observations.js";
import { portfolioMoves } from "./rooms/portfolios.js";
import { recoveryMoves } from "./rooms/recovery.js";
import { reviewMoves } from "./rooms/reviews.js";
import { targetMoves } from "./rooms/targets.js";
import { differencesAtEnd } from "./world/differences.js";
import { freshCast } from "./world/fresh-cast.js";
/** What can be tried. A new room adds its moves here. */
export const moves = {
    ...targetMoves,
    ...meetingMoves,
    ...reviewMoves,
    ...observationMoves,
    ...recoveryMoves,
    ...knowledgeAndAccessMoves,
    ...portfolioMoves,
    ...handInMoves,
    ...assignmentMoves,
};
const digit = fc.nat(9);
const choices = fc.tuple(digit, digit, digit, digit);
const manner = fc.oneof({ weight: 7, arbitrary: fc.constant(manners[0]) }, { weight: 3, arbitrary: fc.constantFrom(...manners) });
const triesOf = (some) => Object.entries(some).map(([name, move]) => fc.tuple(choices, manner).map(([chosen, how]) => new Try(name, move, chosen, how)));
const again = fc.tuple(fc.nat(30), fc.boolean()).map(([which, isOther]) => new SendAgain(which, isOther));
const passing = fc.integer({ min: 1, max: 4 }).map((days) => new Wait(days));
/**
 * Tries sequences of commands against the graph and the model: each is answered as the model says, and at the end both
 * hold the same.
 *
 * @returns the shortest sequence that is not, in words; null where none is found
 */
export async function failureIn(world, { count, commands, seed, moves: tried = moves }) {
    // one kind of command is as likely as any other
    const kinds = [...triesOf(tried), again, again, passing];
    const sequence = fc.commands(kinds, { maxCommands: commands, size: "max" });
    const property = fc.asyncProperty(sequence, async (some) => {
        const facts = new Facts(await freshCast(world));
        await fc.asyncModelRun(async () => ({ model: facts, real: world }), some);
        const differing = await differencesAtEnd(facts, world);
        if (differing.length > 0)
            throw new Error(differing.join("\n"));
    });
    const details = await fc.check(property, { numRuns: count, seed, endOnFailure: false });
    if (!details.failed)
        return null;
    return `${details.errorInstance instanceof Error ? details.errorInstance.message : "no words"}\n${fc.defaultReportMessage(details)}`;
}
//# sourceMappingURL=sequences.js.map