import type { Field } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import {
  type BoardQuery,
  CloseBoardDocument,
  DeclareInterestDocument,
  FreezePackDocument,
  PutOnAgendaDocument,
  RecordAttendanceDocument,
} from "../../../generated/documents.js";
import { subjectName } from "../subject-name.js";

/** What the page of a board is answered. */
export type Answer = BoardQuery & { readonly board: ShownBoard };
export type ShownBoard = NonNullable<BoardQuery["board"]>;

const boardId: Field<Answer> = { kind: "kept", name: "boardId", value: ({ board }) => board.id };
const version: Field<Answer> = {
  ...{ kind: "kept", name: "expectedVersion", as: "number" },
  value: ({ board }) => board.version,
};

/** Declares an interest of the reader, or that there is none. */
export const declareForm: Form<Answer> = {
  act: "declare",
  document: DeclareInterestDocument as never,
  button: "Declare",
  fields: [
    boardId,
    {
      ...{ kind: "choice", name: "concerned", label: "Your interest", optional: true },
      hint: "Leave it empty where you have none. You take no part in what an interest concerns.",
      options: (data) => [
        { value: "", label: "None" },
        ...data.board.items
          .filter(({ kind }) => kind !== "EXERCISE")
          .map((item) => ({
            value: `${item.kind}:${item.subjectId}`,
            label: subjectName(item, data),
            under: "On the agenda",
          })),
        ...data.schools.nodes.map(({ id, name }) => ({
          value: `SCHOOL:${id}`,
          label: name,
          under: "Schools",
        })),
      ],
    },
    {
      kind: "line",
      name: "account",
      label: "What it is",
      optional: true,
      hint: "For instance: I govern this school.",
    },
  ],
  input: ({ concerned, ...rest }) => {
    const [kind = null, concernedId = null] = typeof concerned === "string" ? concerned.split(":") : [];
    return { ...rest, kind, concernedId };
  },
  said: (_, sent) => ({
    what: sent["concerned"] ? "Your interest is declared." : "It is declared that you have no interest.",
  }),
};

/** Puts a trainee, or an exercise, on the agenda. */
export const agendaForm: Form<Answer> = {
  act: "agenda",
  document: PutOnAgendaDocument as never,
  button: "Put on the agenda",
  fields: [
    ...[boardId, version],
    {
      ...{ kind: "choice", name: "subject", label: "What the board is to decide about" },
      options: ({ trainees, exercises, board }) =>
        [
          ...(exercises?.nodes ?? []).map(({ id, title }) => ({
            ...{ id, value: `EXERCISE:${id}`, label: title, under: "Moderation exercises" },
          })),
          ...(trainees?.nodes ?? []).map(({ id, name, reference }) => ({
            ...{ id, value: `TRAINEE:${id}`, label: name ?? reference ?? id, under: "People" },
          })),
        ].filter(({ id }) => !board.items.some(({ subjectId }) => subjectId === id)),
    },
  ],
  places: { "items.*.subjectId": "subject", items: "subject" },
  input: ({ subject, ...rest }) => {
    const [kind, subjectId] = String(subject ?? "").split(":");
    return { ...rest, items: [{ kind, subjectId }] };
  },
  said: () => ({ what: "It is on the agenda." }),
};

/** Records who was there. */
export const attendanceForm: Form<Answer> = {
  act: "attendance",
  document: RecordAttendanceDocument as never,
  button: "Record who was there",
  fields: [
    ...[boardId, version],
    {
      ...{ kind: "ticks", name: "present", label: "Who was there" },
      options: ({ board }) =>
        board.members.map(({ personId, person }) => ({ value: personId, label: person?.name ?? personId })),
    },
  ],
  said: () => ({ what: "It is recorded who was there." }),
};

/** Closes the board. */
export const closeForm: Form<Answer> = {
  act: "close",
  document: CloseBoardDocument as never,
  button: "Close the board",
  fields: [boardId, version],
  confirm: {
    opens: "Close this board",
    loses:
      "Written work whose moderation was confirmed is given its agreed mark. Afterwards nothing more is decided here: only minutes are corrected, and actions closed.",
  },
  said: () => ({ what: "The board is closed." }),
};

/** Freezes the pack as everything stands now. */
export const packForm: Form<Answer> = {
  act: "freeze-pack",
  document: FreezePackDocument as never,
  button: "Freeze the pack",
  fields: [boardId],
  said: (done) => {
    const { sha256 } = (done["frozen"] as { sha256: string } | null) ?? { sha256: "" };
    return { what: `The pack is frozen. The SHA-256 of its snapshot is ${sha256}.` };
  },
};
