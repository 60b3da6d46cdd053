import { longDate } from "@reviewpoint/domain/calendar";
import { chooseOne } from "../../../forms/declare/choose-one.js";
import type { Form } from "../../../forms/declare/form.js";
import {
  AllotMarkerDocument,
  type AssignmentOneQuery,
  GrantExtensionDocument,
  type ListedPieceFragment,
  RecordSubmissionDocument,
} from "../../../generated/documents.js";
import { type NamedPerson, peopleByName } from "../../people-by-name.js";
import { traineeName } from "../../trainee-name.js";
import { handInName } from "../words.js";
import type { ListedPieces } from "./pieces.js";

/** What the page knows when there is such an assignment. */
export type OneAssignment = AssignmentOneQuery & {
  readonly assignment: NonNullable<AssignmentOneQuery["assignment"]> & { readonly pieces: ListedPieces };
};
type Piece = ListedPieceFragment;

/** Where somebody is found who is not among the pieces in view. */
const searchHint = ({ assignment: { pieces } }: OneAssignment): string | null =>
  pieces.nodes.length < pieces.totalCount ? "Whoever is not listed is found with the search above." : null;

const isHandedIn = ({ handInState }: Piece) =>
  handInState === "HANDED_IN" || handInState === "HANDED_IN_LATE";

const asOptions = (people: readonly NamedPerson[]) =>
  people.map(({ id, name }) => ({ value: id, label: name }));

/** Records what somebody handed in. */
export const handInForm: Form<OneAssignment> = {
  act: "hand-in",
  document: RecordSubmissionDocument as never,
  button: "Record that it came in",
  fields: [
    { kind: "kept", name: "assignmentId", value: ({ assignment }) => assignment.id },
    {
      ...{ kind: "choice", name: "traineeId", label: "Whose work", hint: searchHint },
      options: ({ assignment }, { words }) =>
        assignment.pieces.nodes.map((piece) => ({
          value: piece.trainee.id,
          label: `${traineeName(piece.trainee, words)} (${handInName[piece.handInState].toLowerCase()})`,
        })),
    },
    {
      kind: "day",
      name: "receivedOn",
      label: "The day it came in",
      value: (_, { frame }) => frame.provider.today,
    },
  ],
  said: () => ({ what: "It is recorded as handed in.", told: "Its trainee sees it; no letter goes out." }),
};

/** Says who marks which pieces. */
export const allotForm: Form<OneAssignment> = {
  act: "allot",
  document: AllotMarkerDocument as never,
  button: "Give them these pieces to mark",
  fields: [
    {
      ...{ kind: "choice", name: "markerId", label: "Who marks" },
      options: ({ leaders, directors }) => asOptions(peopleByName(leaders, directors)),
    },
    {
      ...{ kind: "ticks", name: "pieceIds", label: "Which pieces" },
      hint: "Listed are pieces that came in and are not marked.",
      options: ({ assignment }, { words }) =>
        toAllot(assignment).map(({ id, trainee, marker }) => ({
          value: id,
          label: `${traineeName(trainee, words)}${marker?.name ? `, with ${marker.name} now` : ""}`,
        })),
    },
  ],
  places: { "pieceIds.*": "pieceIds" },
  said: (done) => {
    const count = (done["pieces"] as readonly object[] | null)?.length ?? 0;
    return {
      what: count === 1 ? "1 piece is allotted." : `${count} pieces are allotted.`,
      told: "They stand on the desk of whoever marks them.",
    };
  },
};

/** Pieces that a marker can be given. */
export const toAllot = ({ pieces }: OneAssignment["assignment"]) =>
  pieces.nodes.filter((piece) => isHandedIn(piece) && piece.markingState !== "DONE");

/** Who marks pieces of the assignment. */
export const markersOf = ({ pieces }: OneAssignment["assignment"]) =>
  asOptions(peopleByName({ nodes: pieces.nodes.flatMap(({ marker }) => (marker ? [marker] : [])) }));

/** Gives a trainee more time to hand in. */
export const extendTraineeForm: Form<OneAssignment> = {
  act: "extend-trainee",
  document: GrantExtensionDocument as never,
  button: "Give more time to hand in",
  fields: [
    { kind: "kept", name: "assignmentId", value: ({ assignment }) => assignment.id },
    { kind: "kept", name: "extends", value: "HAND_IN" },
    {
      ...{ kind: "choice", name: "traineeId", label: "Who has more time to hand in", hint: searchHint },
      options: ({ assignment }, { words }) => [
        chooseOne,
        ...assignment.pieces.nodes.map((piece) => ({
          value: piece.trainee.id,
          label: `${traineeName(piece.trainee, words)} (due on ${longDate(piece.dueOn)})`,
        })),
      ],
    },
    {
      kind: "day",
      name: "untilOn",
      label: "The last day for handing in",
      hint: ({ assignment }) => `Everybody else hands in by ${longDate(assignment.handInBy)}.`,
    },
    {
      kind: "words",
      name: "reason",
      label: "Why",
      lines: 2,
      hint: (_, { words }) =>
        `Read by whoever marks it and whoever leads. Write no more about the ${words.one("trainee")}’s health than they need to know.`,
    },
  ],
  said: (_, __, { words }) => ({
    what: "There is more time.",
    told: `The ${words.one("trainee")} sees the new day among their assignments; no letter goes out. The days of everybody else stay.`,
  }),
};

/** Gives a marker more time. */
export const extendForm: Form<OneAssignment> = {
  act: "extend",
  document: GrantExtensionDocument as never,
  button: "Give more time",
  fields: [
    { kind: "kept", name: "assignmentId", value: ({ assignment }) => assignment.id },
    { kind: "kept", name: "extends", value: "MARKING" },
    {
      ...{ kind: "choice", name: "personId", label: "Who has more time to mark" },
      options: ({ assignment }) => markersOf(assignment),
    },
    { kind: "day", name: "untilOn", label: "Until when" },
    { kind: "words", name: "reason", label: "Why", lines: 2 },
  ],
  said: () => ({ what: "There is more time.", told: "The days of everybody else stay." }),
};
