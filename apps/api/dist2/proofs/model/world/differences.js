import { differences } from "../../year/account/faults-of.js";
import { attemptOf } from "../rooms/assignments.js";
const recorded = `query ($id: ID!, $reviewPoint: String!) { trainee(id: $id) {
  targets(first: 60) { nodes { id version setOn dueOn carriedOver closedOn feedback { givenOn } } }
  meetings(first: 60) { nodes { id version heldOn state } }
  gaps { id version closedOn }
  observations(first: 60, filter: { history: true }) {
    nodes { id version revealedAt withdrawal { reason } agreement { id } }
  }
  recoveryPlans { id version stage step }
  reviews { version reviewPoint { code } }
  standings(reviewPoint: $reviewPoint) { strand { id } level { id } }
  onTrack(reviewPoint: $reviewPoint) { version override { status } }
} }`;
const confided = `query ($id: ID!) { trainee(id: $id) {
  concerns { id evidence { document } } interventions { id version followUpOn }
  portfolioChecks { id withdrawnOn } portfolioGrades { id cycleCode gradeCode isCurrent } handIns { id } handInAgreements { version }
} }`;
const written = `query ($id: ID!) { piece: pieceOfWork(id: $id) { id attempt markVersion marker { id }
  submissions { attempt withdrawnOn } feedback { recordedAt } } }`;
const roles = `query ($id: ID!) { roleHoldings(first: 60, filter: { personId: $id, ended: true }) {
  nodes { id version from until } } roles: roleHoldings(first: 60, filter: { personId: $id }) { nodes { id version from until } } }`;
/** What the graph shows at the end of a sequence and the model does not, or the other way, as sentences. */
export async function differencesAtEnd(facts, world) {
    const { cast } = facts;
    const asked = { id: cast.traineeId, reviewPoint: "R2" };
    const { trainee } = await world.ask(facts, "trainee", recorded, asked);
    const { trainee: secret } = await world.ask(facts, "lead", confided, { id: cast.traineeId });
    const held = await world.ask(facts, "administrator", roles, { id: cast.newcomerId });
    const { piece: work } = facts.piece ? await world.ask(facts, "lead", written, { id: facts.piece.id }) : {};
    const roleNodes = [...held["roles"].nodes, ...held["roleHoldings"].nodes];
    const pairs = [
        [
            "target",
            trainee.targets.nodes.map(({ feedback, ...target }) => ({
                ...target,
                feedback: feedback.length,
            })),
            facts.targets,
        ],
        ["meeting", trainee.meetings.nodes, facts.meetings],
        ["gap", trainee.gaps, facts.gaps.map(({ id, version, closedOn }) => ({ id, version, closedOn }))],
        [
            "observation",
            trainee.observations.nodes.map(({ id, version, revealedAt, withdrawal, agreement }) => ({
                ...{ id, version, isRevealed: revealedAt !== null, isWithdrawn: withdrawal !== null },
                isAgreed: agreement !== null,
            })),
            facts.observations.map(({ id, version, sealed, observers, isWithdrawn, isAgreed }) => ({
                ...{ id, version, isRevealed: sealed.size === observers.length, isWithdrawn, isAgreed },
            })),
        ],
        [
            "plan",
            trainee.recoveryPlans,
            facts.plans.map(({ id, version, stage, step }) => ({ id, version, stage, step })),
        ],
        [
            "concern",
            secret.concerns.map(({ id, evidence }) => ({ id, documents: titles(evidence) })),
            facts.concerns.map(({ id, documents }) => ({ id, documents: [...documents.keys()].sort() })),
        ],
        ["piece of work", work ? [shownPiece(work)] : [], facts.piece ? [modelledPiece(facts)] : []],
        [
            "look at the portfolio",
            secret.portfolioChecks.map(({ id, withdrawnOn }) => ({ id, isWithdrawn: withdrawnOn !== null })),
            facts.looks,
        ],
        [
            "grade of the portfolio",
            secret.portfolioGrades.map(({ id, cycleCode: cycle, gradeCode: grade, isCurrent }) => ({
                ...{ id, cycle, grade, isCurrent },
            })),
            facts.grades.map(({ isWithdrawn, ...grade }, at, all) => ({
                ...{ ...grade, isCurrent: at === all.length - 1 && !isWithdrawn },
            })),
        ],
        [
            "hand-in",
            secret.handIns,
            facts.handIns.filter(({ isSuperseded }) => !isSuperseded).map(({ id }) => ({ id })),
        ],
        [
            "agreement about handing in",
            secret.handInAgreements,
            Array.from({ length: facts.agreements }, (_, at) => ({ version: at + 1 })),
        ],
        [
            "intervention",
            secret.interventions,
            facts.interventions.map(({ id, version, followUpOn }) => ({ id, version, followUpOn })),
        ],
        ["role", [...new Map(roleNodes.map((one) => [one.id, one])).values()], facts.roles],
        [
            "level",
            trainee.standings.flatMap(({ strand, level }) => level ? [{ on: strand.id, level: level.id }] : []),
            [...facts.judged].map(([on, level]) => ({ on, level })),
        ],
        [
            "review",
            trainee.reviews.filter(({ version }) => version > 0).map(({ version }) => ({ version })),
            facts.review.version > 0 ? [{ version: facts.review.version }] : [],
        ],
        [
            "decision",
            [{ version: trainee.onTrack.version, status: trainee.onTrack.override?.status ?? "AS_DERIVED" }],
            [facts.decision],
        ],
    ];
    return pairs.flatMap(([what, shown, modelled]) => differences(what, shown, modelled));
}
const shownPiece = ({ attempt, submissions, marker, feedback, ...rest }) => ({
    ...{ ...rest, attempt: attempt ?? 0, marker: marker?.id ?? null, feedback: feedback.length },
    scripts: submissions.map((one) => [one.attempt, one.withdrawnOn !== null]),
});
const modelledPiece = ({ piece, cast }) => piece === null
    ? {}
    : {
        ...{ id: piece.id, attempt: attemptOf(piece), markVersion: piece.markVersion },
        ...{ marker: piece.marker && cast.personOf[piece.marker], feedback: piece.feedback },
        scripts: piece.scripts.map(({ attempt, isWithdrawn }) => [attempt, isWithdrawn]),
    };
const titles = (evidence) => evidence.map(({ document }) => document).sort();
//# sourceMappingURL=differences.js.map