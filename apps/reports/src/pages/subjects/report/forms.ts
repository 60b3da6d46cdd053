import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../../address/page.js";
import type { Field, Option } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import {
  GiveSubjectReportDocument,
  type GiveSubjectReportMutation,
  WriteSubjectReportDocument,
} from "../../../generated/documents.js";
import { list } from "../../../words/numbers.js";
import { roleName } from "../../../words/roles.js";
import type { ToReport } from "./to-report.js";
import { readerNames, wayWords } from "./way-words.js";

const kept: readonly Field<ToReport>[] = [
  { kind: "kept", name: "reviewPointId", value: ({ reviewPointId }) => reviewPointId },
  { kind: "kept", name: "subjectId", value: ({ subjectId }) => subjectId },
  { kind: "kept", name: "expectedVersion", as: "number", value: ({ draft }) => draft?.version ?? 0 },
];

/** Keeps the draft of a report. */
export const writeForm: Form<ToReport> = {
  act: "write-report",
  document: WriteSubjectReportDocument as never,
  button: "Keep this draft",
  fields: [
    ...kept,
    {
      kind: "words",
      name: "account",
      label: "What you report",
      hint: (_, { words }) =>
        `What goes well, what needs work and what you ask for. Those below the expected ${words.one("level")} are listed with it by name, for readers who may see their records: name nobody here.`,
      value: ({ draft }) => draft?.account ?? "",
      lines: 10,
    },
  ],
  said: () => ({
    what: "The draft is kept.",
    told: "Nobody else sees it until you give it.",
  }),
};

/** Gives the draft as it was kept. */
export const giveForm: Form<ToReport> = {
  act: "give-report",
  document: GiveSubjectReportDocument as never,
  button: "Give this report",
  fields: [
    ...kept,
    { kind: "ticks", name: "readerIds", label: "To whom", options: receiverOptions },
    {
      kind: "pick",
      name: "way",
      label: "How",
      options: Object.entries(wayWords).map(([value, { label, hint }]) => ({ value, label, hint })),
    },
    {
      kind: "line",
      name: "occasion",
      label: "At which meeting, or where it was said",
      optional: true,
    },
    {
      kind: "day",
      name: "givenOn",
      label: "The day",
      hint: ({ opensOn }) => `From ${longDate(opensOn)} to today. A letter goes today.`,
      value: (_, { frame }) => frame.provider.today,
    },
  ],
  places: { "readerIds.*": "readerIds" },
  said: (done) => {
    const { report } = done as unknown as {
      report: Extract<GiveSubjectReportMutation["done"], { recorded: boolean }>["report"];
    };
    const names = list(report ? readerNames(report) : []);
    return {
      what: `The report is given to ${names}, with its figures as they are now.`,
      told:
        report?.way === "LETTER"
          ? "A letter tells each of them that it is there, and nothing of what it says."
          : "They find it among their reports; no letter goes out.",
    };
  },
};

function receiverOptions({ receivers }: ToReport, { words }: Context): readonly Option[] {
  const byPerson = new Map<string, Option>();
  for (const { person, role, hub } of receivers) {
    if (!person || byPerson.has(person.id)) continue;
    const as = `${roleName(role, words)}${hub ? `, ${hub.name}` : ""}`;
    byPerson.set(person.id, { value: person.id, label: person.name ?? as, hint: as });
  }
  return [...byPerson.values()];
}
