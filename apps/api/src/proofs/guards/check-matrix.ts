import { accessPolicy, accessActs, type SeenThing, type Tightening } from "@reviewpoint/domain/access";
import type { GraphQLSchema } from "graphql";
import type { Database } from "../../database/index.js";
import { tables } from "../../features/tables.js";
import { insertFixture } from "../../features/testing/fixture-provider.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { fixtureToday } from "../../features/testing/fixture-today.js";
import { createContext, createExecutor } from "../../graph/index.js";
import { recordRead } from "../../graph/auditing/read-notes.js";
import { noForecast } from "../../graph/reading/forecast.js";
import { systemClock } from "../../graph/writing/clock.js";
import { loadViewer, type Viewer } from "../../identity/index.js";
import { ask, questionsOf } from "./ask-line.js";
import { askers, becomeTarget, completeTarget, insertAskers } from "./asking-people.js";
import { insertAssignmentsWork } from "./assignments-work.js";
import { completeBoard } from "./complete-board.js";
import { completeRecovery } from "./complete-recovery.js";
import { type MatrixLine, matrixLines } from "./matrix/lines.js";
import { reportToAskers } from "./filling/report-to-askers.js";
import { standardiseTarget } from "./filling/standardise-target.js";
import { expectedOutcome, type HeldRole, isRowWise, narrowedOutcome, type Outcome } from "./outcome.js";
import { target } from "./target.js";

export { tables };

/** How many questions were asked, and each one whose answer is not what the matrix says. */
export interface MatrixFigures {
  readonly asked: number;
  readonly differing: readonly string[];
}

/** Fills an empty database with the provider that the matrix is asked of. */
export async function fillForMatrix(database: Database): Promise<void> {
  await insertFixture(database, { trainees: 30 });
  await insertAskers(database);
  await completeTarget(database);
  await completeRecovery(database);
  // not as the target: nobody marks their own work
  await database.write({ providerId: target.providerId }, insertAssignmentsWork);
  await standardiseTarget(database);
  await completeBoard(database);
  await reportToAskers(database);
  const reader = fixtureViewer("hub-director");
  await recordRead(database, reader, { evidence: [target.traineeId] }, systemClock);
}

/** A part of the matrix; the whole of it without. */
export interface MatrixPart {
  readonly lines?: (line: MatrixLine) => boolean;
  readonly askers?: (asker: HeldRole) => boolean;
  readonly taken?: (thing: SeenThing) => boolean;
}

/** Several roles of one person: each shows what it shows, and where it does. */
const together: readonly (readonly HeldRole[])[] = (
  [
    ["lead-mentor", "subject"],
    ["lead-mentor", "none"],
    ["hub-director", "hub"],
    ["professional-tutor", "school"],
    ["mentor", "caseload"],
    ["mentor", "left"],
  ] as const
).map(([role, relation]) => [
  { role: "exam-board", relation: "provider" },
  { role, relation },
]);

/** Questions that are asked at once: as many as find a connection soon, however busy the machine. */
const atOnce = 40;

/**
 * Asks every line of the matrix as everybody, and as nobody; as people with two roles; then with each thing of the tables
 * taken away.
 */
export async function checkMatrix(
  database: Database,
  schema: GraphQLSchema,
  part: MatrixPart = {},
): Promise<MatrixFigures> {
  const executor = createExecutor(schema);
  const differing: string[] = [];
  let asked = 0;
  const lines = matrixLines.filter(part.lines ?? (() => true));
  const compare = async (
    { whom, viewer, personId }: Asking,
    expected: (line: MatrixLine) => Outcome,
    isAlone: (line: MatrixLine) => boolean = () => false,
    isAsked: (line: MatrixLine) => boolean = () => true,
  ): Promise<void> => {
    // many questions at once, as the fields of one question would be: they share what is read
    const shared = createContext(database, viewer);
    const questions = questionsOf(lines.filter(isAsked), schema, isAlone);
    for (let first = 0; first < questions.length; first += atOnce) {
      await Promise.all(
        questions.slice(first, first + atOnce).map(async (question) => {
          const context = { ...shared, forecast: noForecast() };
          const outcomes = await ask(question, executor, context, personId);
          asked += outcomes.length;
          question.lines.forEach((line, index) => {
            const [wanted, met] = [expected(line), outcomes[index]];
            if (met !== wanted)
              differing.push(`${line.field} asked by ${whom}: ${met}, where ${wanted} is written`);
          });
        }),
      );
    }
  };
  const load = (asker: HeldRole) => loadViewer(database, askerOf(asker).login, null, fixtureToday);

  const { personId } = target;
  if (!part.askers) await compare({ whom: "nobody", viewer: null, personId }, () => "unknown asker");
  for (const asker of askers.filter(part.askers ?? (() => true))) {
    const isOwn = asker.relation === "own";
    if (isOwn) await becomeTarget(database, asker.personId);
    const whom = `${asker.role} × ${asker.relation}`;
    const asking = { whom, viewer: await load(asker), personId: isOwn ? asker.personId : personId };
    await compare(asking, (line) => expectedOutcome(line, [asker]));
    if (isOwn) await becomeTarget(database, personId);
  }
  for (const roles of together.filter((some) => some.some(part.askers ?? (() => true)))) {
    const viewers = await Promise.all(roles.map(load));
    const viewer = { ...(viewers.at(-1) as Viewer), roles: viewers.flatMap((one) => one.roles) };
    const whom = roles.map(({ role, relation }) => `${role} × ${relation}`).join(" and ");
    await compare({ whom, viewer, personId }, (line) => expectedOutcome(line, roles));
  }
  const widest = await load({ role: "provider-admin", relation: "provider" });
  for (const taken of thingsTaken.filter(part.taken ?? (() => true))) {
    const viewer = { ...widest, tightenings: taking(taken) };
    const whom = `an administrator without ${taken.act} ${taken.field ?? ""}`.trim();
    const expected = (line: MatrixLine) => narrowedOutcome(line, taken);
    await compare({ whom, viewer, personId }, expected, (line) => expected(line) === "refused");
  }
  if (!part.lines) {
    // who mentors trainees is met through one's own trainees alone
    const viewer = await load({ role: "lead-mentor", relation: "none" });
    const [answer] = questionsOf(
      matrixLines.filter(({ field }) => field === "Query.people"),
      schema,
      () => false,
    );
    if (answer) {
      const [met] = await ask(answer, executor, createContext(database, viewer), target.assessorId);
      if (met !== "empty")
        differing.push(`Query.people asked by a lead mentor elsewhere: the target's mentor is ${met}`);
    }
  }
  // somebody who is shown the thing elsewhere is not shown it here
  const halves = await Promise.all(partly.map(load));
  for (const taken of thingsTaken
    .filter(({ act, field }) => (field ? field !== "small-groups" : act === "read-judgement"))
    .filter(part.taken ?? (() => true))) {
    const viewer = {
      ...(halves[0] as Viewer),
      roles: halves.flatMap((one) => one.roles),
      tightenings: taking(taken, partly[0]),
    };
    const whom = `two roles, one of them without ${taken.act} ${taken.field ?? ""}`.trim();
    const isPart = (line: MatrixLine) =>
      line.thing?.act === taken.act &&
      line.thing.field === taken.field &&
      (taken.field ? isRowWise(line) : line.field === "Standing.judgement");
    await compare(
      { whom, viewer, personId },
      () => "hidden",
      () => false,
      isPart,
    );
  }
  return { asked, differing };
}

/** The first of them reaches the target, the other one somebody else. */
const partly = [
  { role: "lead-mentor", relation: "subject" },
  { role: "hub-director", relation: "none" },
] as const satisfies readonly HeldRole[];

/** Who asks, and which person the target then is. */
interface Asking {
  readonly whom: string;
  readonly viewer: Viewer | null;
  readonly personId: string;
}

function askerOf({ role, relation }: HeldRole) {
  const asker = askers.find((one) => one.role === role && one.relation === relation);
  if (!asker) throw new RangeError(`nobody asks as ${role} × ${relation}`);
  return asker;
}

/** Every act and sensitive field that some line of the matrix asks for. */
export const thingsTaken: readonly SeenThing[] = [
  ...new Map(
    matrixLines.flatMap(({ thing }) =>
      thing === null ? [] : [{ act: thing.act }, thing].map((one) => [JSON.stringify(one), one] as const),
    ),
  ).values(),
];

/** The rules by which a provider takes one thing away from a role; from its administrator unless said. */
function taking(
  { act, field }: SeenThing,
  { role }: Pick<HeldRole, "role"> = { role: "provider-admin" },
): Tightening[] {
  return (["self", "subject", "provider"] as const)
    .filter((relation) => accessPolicy.tables[role][relation]?.[act] !== undefined)
    .map((relation) => ({ role, relation, act, line: field === undefined ? "deny" : { mask: [field] } }));
}

/** Sensitive fields that the tables know and no line of the matrix asks for. */
export function unaskedThings(): string[] {
  const asked = new Set(matrixLines.map(({ thing }) => (thing ? `${thing.act} ${thing.field ?? ""}` : "")));
  return Object.entries(accessActs).flatMap(([act, { fields }]) =>
    fields.map((field) => `${act} ${field}`).filter((thing) => !asked.has(thing)),
  );
}
