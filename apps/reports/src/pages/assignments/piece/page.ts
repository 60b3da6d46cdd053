import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  PieceToMarkDocument,
  type PieceToMarkQuery,
  type PieceToMarkQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { feedbackForm, markForm } from "./forms.js";
import { pieceView } from "./view.js";

/** What is it worth, and what does its writer do next? */
export const piecePage: Page<PieceToMarkQuery, PieceToMarkQueryVariables> = {
  path: "/marking/:id",
  name: () => "Piece of work",
  question: () => "What is it worth, and what does its writer do next?",
  filters: [],
  query: PieceToMarkDocument,
  variables: ({ address }) => ({ id: address.path.split("/")[2] ?? "" }),
  acts: actsOf(markForm, feedbackForm),
  view: ({ pieceOfWork }, context) => {
    if (!pieceOfWork)
      throw new Unanswered("NOT_FOUND", "There is no piece of work under this id in your scope.");
    return pieceView(pieceOfWork, context);
  },
};
