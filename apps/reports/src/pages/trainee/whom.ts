import { linkTo } from "../../address/link.js";
import type { Content, Context } from "../../address/page.js";
import type { WhomFragment } from "../../generated/documents.js";
import { Unanswered } from "../../states/unanswered.js";
import { traineeName } from "../trainee-name.js";

export type Whom = WhomFragment;

/** The id of the trainee whom a page under `/trainees/:id` is about. */
export function idOf({ address }: Pick<Context, "address">): string {
  return address.path.split("/")[2] ?? "";
}

/**
 * The trainee, where there is one in the reader's scope.
 *
 * @throws Unanswered `TRAINEE_NOT_FOUND`
 */
export function foundTrainee<T>(trainee: T | null): T {
  if (!trainee) throw new Unanswered("TRAINEE_NOT_FOUND", "No trainee under this id in the viewer's scope.");
  return trainee;
}

/** The heading of a page about a trainee, and the way back to the record. */
export function headingFor(trainee: Whom, context: Context): Pick<Content, "heading" | "back"> {
  const name = traineeName(trainee, context.words);
  const href = linkTo(context.address, `/trainees/${trainee.id}`);
  return { heading: name, back: { href, label: `The record of ${name}` } };
}
