import { longDate } from "@reviewpoint/domain/calendar";
import type { ReportWay } from "../../../generated/documents.js";
import { list } from "../../../words/numbers.js";
import type { ShownReport } from "./to-report.js";

/** How a report is given, to choose. */
export const wayWords: Readonly<Record<ReportWay, { readonly label: string; readonly hint: string }>> = {
  LETTER: { label: "By letter", hint: "An e-mail tells each that it is there, and nothing of what it says." },
  MEETING: { label: "At a meeting", hint: "It was taken to a meeting: say which." },
  SPOKEN: { label: "Spoken", hint: "It was said to them." },
};

const said: Readonly<Record<ReportWay, string>> = {
  LETTER: "by letter",
  MEETING: "at a meeting",
  SPOKEN: "in speech",
};

/** Whom a report was given. */
interface Read {
  readonly readers: readonly { readonly name: string | null }[];
}

/** To whom a report was given. */
export const readerNames = ({ readers }: Read): string[] => readers.map(({ name }) => name ?? "somebody");

/** Readers who are named in a sentence; of more, so many are and the others counted. */
const mostNamed = 3;

/** Who gave a report, how, where, when and to whom, in a sentence. */
export function givenSentence(report: ShownReport): string {
  const { way, occasion, givenOn, author } = report;
  const names = readerNames(report);
  const left = names.length - mostNamed;
  const whom = list(left > 0 ? [...names.slice(0, mostNamed), `${left} more`] : names);
  const where = occasion === null ? "" : ` (${occasion})`;
  return `Given by ${author?.name ?? "somebody"} ${said[way]}${where} on ${longDate(givenOn)} to ${whom}.`;
}
