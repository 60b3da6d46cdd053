import { isIsoDate } from "@reviewpoint/domain/calendar";
import type { Act, Sent } from "../../../address/act.js";
import type { Context } from "../../../address/page.js";
import {
  EndExternalModerationDocument,
  EndRoleDocument,
  EndSignInDocument,
  GrantExternalModerationDocument,
  GrantRoleDocument,
  InviteAgainDocument,
} from "../../../generated/documents.js";
import { placeFields, placeInput } from "../places.js";

const personId = ({ address }: Context) => address.path.split("/")[3] ?? "";
const noDay = (field: string) => ({ field, message: "Give a day of the calendar, e.g. 2026-11-22." });

/** Which role ends, as it was seen, and when. */
const endInput = ({ on = "", version = "", lastDay = "" }: Sent) =>
  isIsoDate(lastDay)
    ? { holdingId: on, expectedVersion: Number.parseInt(version, 10) || 0, lastDay }
    : noDay("lastDay");

/** What can be done about one person. */
export const personActs: Readonly<Record<string, Act<Context>>> = {
  grant: {
    document: GrantRoleDocument as never,
    fields: placeFields,
    input: ({ role, place, from = "", until = "" }, context) => {
      if (!role) return { field: "role", message: "Choose the role that they are given." };
      if (!isIsoDate(from)) return noDay("from");
      if (until !== "" && !isIsoDate(until)) return noDay("until");
      return { personId: personId(context), role, ...placeInput(place), from, until: until || null };
    },
  },
  end: {
    document: EndRoleDocument as never,
    input: endInput,
  },
  "let-in": {
    document: GrantExternalModerationDocument as never,
    input: ({ subjectId, cohortId, from = "", until = "" }, context) => {
      if (!subjectId) return { field: "subjectId", message: "Choose what they are let in to." };
      if (!isIsoDate(from)) return noDay("from");
      if (!isIsoDate(until)) return noDay("until");
      return { personId: personId(context), subjectId, cohortId: cohortId || null, from, until };
    },
  },
  "end-moderation": {
    document: EndExternalModerationDocument as never,
    input: endInput,
  },
  "invite-again": {
    document: InviteAgainDocument as never,
    input: (_, context) => ({ personId: personId(context) }),
  },
  "end-sign-in": {
    document: EndSignInDocument as never,
    input: (_, context) => ({ personId: personId(context) }),
  },
};
