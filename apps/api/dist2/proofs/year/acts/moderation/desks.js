/** One form holds so many. */
const piecesAtOnce = 25;
/** Each moderator judges whatever lies on their desk. */
export async function judgeDesks(stage, exercise, eye, moderators, { asFirst = false } = {}) {
    const firsts = firstRanks(stage, eye.point);
    const away = levelsAway(stage, eye, firsts);
    for (const moderator of moderators) {
        const desk = { mine: true, isOpen: true };
        const open = await exercise.pieces(desk, "pieceKey trainee { id } strand { id }", moderator);
        const judgements = open.map(({ pieceKey, trainee, strand }) => {
            const { rank, by } = firsts.get(`${trainee.id}/${strand.id}`) ?? { rank: 1, by: "" };
            const value = asFirst ? rank : rank + (away.get(by) ?? 0);
            const level = stage.roster.levels.find((one) => one.rank === value);
            return { pieceKey, levelId: level?.id, finding: "Seen in the books of two classes." };
        });
        for (let from = 0; from < judgements.length; from += piecesAtOnce) {
            const some = judgements.slice(from, from + piecesAtOnce);
            const input = { exerciseId: exercise.id, judgements: some };
            await stage.act("recordSecondJudgements", moderator, input);
        }
    }
}
/**
 * A level up for each assessor in doubt, or down for whoever gave the highest: whichever pieces chance draws, each of them
 * then differs. Whoever gave the highest and the lowest is not doubted.
 */
function levelsAway(stage, { inDoubt }, firsts) {
    const top = stage.roster.levels.length;
    const away = new Map();
    for (const assessor of inDoubt) {
        const ranks = [...firsts.values()].filter(({ by }) => by === assessor).map(({ rank }) => rank);
        if (!ranks.includes(top))
            away.set(assessor, 1);
        else if (!ranks.includes(1))
            away.set(assessor, -1);
    }
    return away;
}
/** The level last given on each strand of each trainee at a review, and by whom. */
function firstRanks(stage, { id }) {
    const ranks = new Map();
    const recorded = stage.chronicle.of("recordJudgements");
    for (const { input, by } of recorded)
        if (input.reviewPointId === id)
            for (const { strandId, levelId } of input.judgements) {
                const rank = stage.roster.levels.find((one) => one.id === levelId)?.rank ?? 1;
                ranks.set(`${input.traineeId}/${strandId}`, { rank, by });
            }
    return ranks;
}
//# sourceMappingURL=desks.js.map