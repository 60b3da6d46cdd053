import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { type DeskPieceFragment, RecordSecondJudgementsDocument } from "../../../generated/documents.js";
import { givenFirst } from "../given.js";
import { pieceName } from "../piece-name.js";
import type { MarkScale } from "../policy/grades.js";
import { pieces } from "../words.js";

/** A level of the scale on which pieces are judged. */
export interface ScaleLevel {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
}

/** What is left to be judged, and on which scale; no level where nothing is rated. */
export interface ToJudge {
  readonly exerciseId: string;
  readonly open: readonly DeskPieceFragment[];
  readonly levels: readonly ScaleLevel[];
  /** The scale of marks; null where levels are given, or nothing is rated. */
  readonly scale: Omit<MarkScale, "bands"> | null;
}

interface Row extends Pick<ToJudge, "levels" | "scale"> {
  readonly piece: DeskPieceFragment;
}

/** Records what the moderator would have given: for one piece or several, each once. */
export const judgingForm: Form<ToJudge> = {
  act: "judge",
  document: RecordSecondJudgementsDocument as never,
  button: "Record what I filled in",
  fields: [
    { kind: "kept", name: "exerciseId", value: ({ exerciseId }) => exerciseId },
    rowsOf<ToJudge, Row>({
      name: "judgements",
      rows: ({ open, levels, scale }) => open.map((piece) => ({ piece, levels, scale })),
      legend: ({ piece }) => `Piece ${pieceName(piece)}`,
      hint: ({ piece, scale }) =>
        piece.sealed === null && piece.bandName !== null
          ? `First given: ${givenFirst(piece, { areMarks: scale !== null })}.`
          : null,
      of: [
        { kind: "kept", name: "pieceKey", value: ({ piece }) => piece.pieceKey },
        {
          ...{ kind: "choice", name: "levelId", optional: true },
          label: ({ piece }) => `What you would give piece ${piece.number}`,
          when: ({ levels }) => levels.length > 0,
          options: ({ levels }) => [
            { value: "", label: "Not judged yet" },
            ...levels.map(({ id, name }) => ({ value: id, label: name })),
          ],
        },
        {
          ...{ kind: "line", name: "mark", optional: true },
          label: ({ piece }) => `The mark that you would give piece ${piece.number}`,
          hint: ({ scale }) =>
            scale ? `From ${scale.lowest} to ${scale.highest}, in steps of ${scale.step}.` : null,
          when: ({ scale }) => scale !== null,
        },
        {
          ...{ kind: "words", name: "finding", lines: 2, optional: true },
          label: ({ piece }) => `What you found in piece ${piece.number}`,
        },
        {
          ...{ kind: "tick", name: "raisesConcern" },
          label: ({ piece }) => `I raise a concern about piece ${piece.number}`,
          hint: "Then write what you found.",
        },
      ],
    }),
  ],
  said: (done, sent) => {
    const count = Object.entries(sent).filter(
      ([name, value]) => /^judgements\.\d+\.(levelId|mark|finding)$/u.test(name) && value.trim() !== "",
    );
    const recorded = new Set(count.map(([name]) => name.split(".")[1])).size;
    const { blindPieces } = done["exercise"] as { blindPieces: number };
    return {
      what: `${recorded === 1 ? "1 judgement is" : `${recorded} judgements are`} recorded.${blindPieces === 0 ? "" : ` ${pieces(blindPieces)} ${blindPieces === 1 ? "is" : "are"} left to be judged blind.`}`,
    };
  },
};
