import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import type { CompletenessQuery } from "../../generated/documents.js";

export type CompletenessAnswer = CompletenessQuery["completeness"][number];

/** A group with its name and where to see the people behind it. */
export interface CompletenessLine {
  readonly key: string;
  readonly label: string;
  /** To the trainees not judged in this group; null where names may not be seen or there is no such list. */
  readonly href: string | null;
  readonly row: CompletenessAnswer;
}

/** The answer's rows under their names. */
export function completenessLines(
  rows: readonly CompletenessAnswer[],
  context: Context,
): readonly CompletenessLine[] {
  const { choice, words, frame, address } = context;
  const names = new Map(choice.strands.map(({ code, name }) => [code, name]));
  return rows.map((row, index) => {
    const { school, assessor, subject, strand, hub } = row;
    const [key, label, changes] = school
      ? [school.urn, school.name, { school: school.urn }]
      : subject
        ? [subject.code, subject.name, { subject: subject.code }]
        : strand
          ? [strand.code, names.get(strand.code) ?? strand.code, { strand: strand.code }]
          : hub
            ? [hub.code, hub.name, { hub: hub.code }]
            : assessor
              ? [assessor.id, assessor.name ?? "Name not shown", null]
              : [`none-${index}`, `Not known (${words.count(row.due, "judgement")})`, null];
    const href =
      changes && frame.viewer.scope.seesNames && row.missing > 0
        ? linkTo(address, "/trainees", { ...changes, state: "not-judged" })
        : null;
    return { key, label, href, row };
  });
}
