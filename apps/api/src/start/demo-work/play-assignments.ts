import { addDays, type IsoDate } from "@reviewpoint/domain/calendar";
import type { Database } from "../../database/index.js";
import { demoIssuerName, loadViewer, type Viewer } from "../../identity/index.js";
import { beingMarked, type DemoAssignment, daysOf, open, sent } from "./assignment-days.js";
import { demoAnswers, demoMark } from "./demo-marks.js";
import { type Doing, doing } from "./doing.js";
import { markersOf, onDay } from "./markers.js";
import { type DemoPiece, type DemoSetting, piecesOf, readSetting } from "./read-setting.js";

/** A demo provider, the day on which it is loaded, and chance. */
export interface Played {
  readonly slug: string;
  readonly today: IsoDate;
  readonly newId: () => string;
}

interface Scene {
  readonly does: Doing;
  readonly setting: DemoSetting;
  readonly admin: Viewer;
  readonly markers: ReadonlyMap<string, Viewer>;
  readonly today: IsoDate;
  /** The pieces of an assignment that is set now. */
  readonly set: (plan: DemoAssignment, ...subjectIds: readonly string[]) => Promise<readonly DemoPiece[]>;
}

/**
 * Sets the demo's assignments to the trainees of two subjects, the shown lead mentor's and the shown trainee's, with the
 * rules of the graph's own acts, each on its day: one is sent, one is being marked, one is not due yet.
 */
export async function playAssignments(database: Database, { slug, today, newId }: Played): Promise<void> {
  const as = (persona: string) =>
    loadViewer(database, { issuer: demoIssuerName, subject: `${persona}@${slug}` }, slug, today);
  const [admin, lead, trainee] = [await as("provider-admin"), await as("lead-mentor"), await as("trainee")];
  const setting = await readSetting(database, lead, trainee.personId);
  if (!setting) return;
  const does = doing(database, newId);
  const markers = await markersOf(database, lead, [setting.marked, setting.sent]);
  const { kind, cohortId, strandIds } = setting;
  const scene: Scene = {
    ...{ does, setting, admin, markers, today },
    async set(plan, ...subjects) {
      const subjectIds = [...new Set(subjects)];
      const input = {
        cohortId,
        strandIds,
        subjectIds,
        title: plan.title,
        kindCode: kind.code,
        days: daysOf(plan, today),
      };
      const [made] = await does("setAssignment", [input], onDay(admin, addDays(today, plan.setOn)));
      return piecesOf(database, lead.providerId, String(made?.["assignment"]));
    },
  };
  await playSent(scene);
  await playBeingMarked(scene);
  const [first] = await scene.set(open, setting.marked, setting.sent);
  if (first) await extend(scene, first, open.handInBy + 7, -1);
}

async function playSent(scene: Scene) {
  const pieces = await scene.set(sent, scene.setting.sent);
  const [, , third] = pieces;
  if (third) await extend(scene, third, sent.handInBy + 5, sent.handInBy - 2);
  await handIn(scene, pieces, (n) => sent.handInBy + (n === 2 ? 4 : n % 9 === 4 ? 2 : -(n % 3)));
  await allot(scene, pieces, sent.handInBy + 6);
  await mark(scene, pieces, sent.markingClosesOn - 1);
  const ofAssignment = { assignmentId: pieces[0]?.assignmentId };
  await scene.does("releaseFeedback", [ofAssignment], byAdmin(scene, sent.releaseOn));
}

async function playBeingMarked(scene: Scene) {
  const { handInBy } = beingMarked;
  const pieces = (await scene.set(beingMarked, scene.setting.marked)).filter((_, n) => n % 8 !== 7);
  const fourth = pieces[3];
  if (fourth) await extend(scene, fourth, handInBy + 4, handInBy - 1);
  await handIn(scene, pieces, (n) => handInBy + (n === 3 ? 3 : n % 9 === 5 ? 2 : -(n % 4)));
  const allotted = pieces.filter((_, n) => n % 5 !== 4);
  await allot(scene, allotted, -2);
  await mark(
    scene,
    allotted.filter((_, n) => n % 3 === 0),
    -1,
  );
}

const byAdmin = ({ admin, today }: Scene, day: number) => onDay(admin, addDays(today, day));

function handIn(scene: Scene, pieces: readonly DemoPiece[], dayOf: (n: number) => number) {
  const inputs = pieces.map(({ assignmentId, traineeId }, n) => ({
    ...{ assignmentId, traineeId, receivedOn: addDays(scene.today, dayOf(n)) },
  }));
  const last = Math.max(...pieces.map((_, n) => dayOf(n)));
  return scene.does("recordSubmission", inputs, byAdmin(scene, last));
}

function extend(scene: Scene, { assignmentId, personId }: DemoPiece, until: number, day: number) {
  const untilOn = addDays(scene.today, until);
  const input = {
    assignmentId,
    personId,
    extends: "hand-in",
    untilOn,
    reason: "Away from school for a week.",
  };
  return scene.does("grantExtension", [input], byAdmin(scene, day));
}

async function allot(scene: Scene, pieces: readonly DemoPiece[], day: number) {
  const inputs = ofMarkers(scene, pieces).map(({ marker, own }) => ({
    ...{ markerId: marker.personId, pieceIds: own.map(({ id }) => id) },
  }));
  await scene.does("allotMarker", inputs, byAdmin(scene, day));
}

async function mark(scene: Scene, pieces: readonly DemoPiece[], day: number) {
  const { scale, markForm, feedbackForm } = scene.setting.kind;
  for (const { marker, own } of ofMarkers(scene, pieces)) {
    const marks = own.map(({ id: pieceId }, n) => ({
      ...{ pieceId, expectedVersion: 0, value: demoMark(n, scale), answers: demoAnswers(markForm, n) },
    }));
    const feedback = own.map(({ id: pieceId }, n) => ({ pieceId, answers: demoAnswers(feedbackForm, n) }));
    const then = onDay(marker, addDays(scene.today, day));
    await scene.does("recordMarks", [{ marks }], then);
    await scene.does("writeFeedback", feedback, then);
  }
}

const ofMarkers = ({ markers }: Scene, pieces: readonly DemoPiece[]) =>
  [...markers].map(([subject, marker]) => ({
    marker,
    own: pieces.filter(({ subjectId }) => subjectId === subject),
  }));
