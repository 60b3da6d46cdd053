import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import { hasHubs } from "../../address/scope.js";
import type { WatchListQuery } from "../../generated/documents.js";
import type { Table } from "../../table/table.js";
import { list } from "../../words/numbers.js";
import { capital } from "../../words/words.js";
import { traineeName } from "../trainee-name.js";

/** A row a person: the reasons, where they are placed and with whom to speak; the last two only with names. */
export function watchListTable({ watchList }: WatchListQuery, context: Context): Table {
  const { words, address, frame, choice } = context;
  const hubs = hasHubs(frame) && choice.hub === null;
  const names = frame.viewer.scope.seesNames;
  const label = (key: string) => ({ label: capital(words.one(key)) });
  return {
    caption: `${capital(words.many("trainee"))} on the ${words.one("watchList")} and why`,
    columns: [
      { label: names ? "Name" : "Reference" },
      { label: "Reference", fileOnly: true },
      { label: "Why" },
      { label: capital(words.many("strand")), fileOnly: true },
      label("subject"),
      ...(hubs ? [label("hub")] : []),
      ...(names ? [label("school"), label("mentor")] : []),
    ],
    rows: watchList.nodes.map(({ trainee, reasons }) => {
      const placement = [...trainee.placements].sort((a, b) => a.position - b.position).at(-1);
      const strands = [...new Set(reasons.flatMap((reason) => reason.strands.map(({ name }) => name)))];
      const sentences = reasons.map(({ sentence }) => sentence);
      return {
        key: trainee.id,
        cells: [
          { text: traineeName(trainee, words), href: linkTo(address, `/trainees/${trainee.id}`) },
          { text: trainee.reference ?? "" },
          { text: sentences.join(" "), lines: sentences },
          { text: list(strands) },
          { text: trainee.subject.name },
          ...(hubs ? [{ text: trainee.hub?.name ?? "none" }] : []),
          ...(names
            ? [
                { text: placement?.school.name ?? "none yet" },
                { text: placement?.mentor?.name ?? "not known" },
              ]
            : []),
        ],
      };
    }),
  };
}
