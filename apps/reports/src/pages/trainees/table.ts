import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import { hasHubs } from "../../address/scope.js";
import type { TraineesQuery } from "../../generated/documents.js";
import type { Cell, Table } from "../../table/table.js";
import { onTrackName, statusName } from "../../words/states.js";
import { capital } from "../../words/words.js";
import { traineeName } from "../trainee-name.js";

/** A row a person: who, where, and whether on track. */
export function traineesTable({ trainees }: TraineesQuery, context: Context): Table {
  const { words, address, frame, choice } = context;
  const hubs = hasHubs(frame) && choice.hub === null;
  const names = frame.viewer.scope.seesNames;
  return {
    caption: `${capital(words.many("trainee"))}, with their standing at ${choice.reviewPoint?.name ?? "no review point"}`,
    columns: [
      ...(names ? [{ label: "Name", sort: "name" }] : []),
      { label: "Reference", sort: "reference" },
      { label: capital(words.one("subject")), sort: "subject" },
      ...(hubs ? [{ label: capital(words.one("hub")), sort: "hub" }] : []),
      ...(names ? [{ label: capital(words.one("school")) }] : []),
      { label: "Standing" },
      { label: "Why" },
    ],
    rows: trainees.nodes.map((trainee) => ({
      key: trainee.id,
      cells: [
        ...(names
          ? [{ text: traineeName(trainee, words), href: linkTo(address, `/trainees/${trainee.id}`) }]
          : []),
        {
          text: trainee.reference ?? "none",
          ...(names ? {} : { href: linkTo(address, `/trainees/${trainee.id}`) }),
        },
        { text: trainee.subject.name },
        ...(hubs ? [{ text: trainee.hub?.name ?? "none" }] : []),
        ...(names ? [{ text: placed(trainee.placements) }] : []),
        standingCell(trainee),
        { text: trainee.onTrack?.reason ?? "not shown to your role" },
      ],
    })),
  };
}

/** On track or not while in training, else the status; a role may see the one and not the other. */
function standingCell({ status, onTrack }: TraineesQuery["trainees"]["nodes"][number]): Cell {
  if (status !== "TRAINING") return { text: statusName[status], look: lookOf(status) };
  if (onTrack === null) return { text: "not shown" };
  return { text: onTrackName[onTrack.status], look: lookOf(onTrack.status) };
}

const lookOf = (standing: string): string => `standing-${standing.toLowerCase().replaceAll("_", "-")}`;

/** The school of the first placement, which is the one at home. */
function placed(
  placements: readonly { readonly position: number; readonly school: { readonly name: string } }[],
): string {
  return [...placements].sort((a, b) => a.position - b.position)[0]?.school.name ?? "none yet";
}
