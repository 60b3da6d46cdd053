import { isIsoDate } from "@reviewpoint/domain/calendar";
import type { Act } from "../../../address/act.js";
import type { Context } from "../../../address/page.js";
import {
  EndRoleDocument,
  EndSignInDocument,
  GrantRoleDocument,
  InviteAgainDocument,
} from "../../../generated/documents.js";
import { placeFields, placeInput } from "../places.js";

const personId = ({ address }: Context) => address.path.split("/")[3] ?? "";
const noDay = (field: string) => ({ field, message: "Give a day of the calendar, e.g. 2026-11-22." });

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
    input: ({ on = "", version = "", lastDay = "" }) =>
      isIsoDate(lastDay)
        ? { holdingId: on, expectedVersion: Number.parseInt(version, 10) || 0, lastDay }
        : noDay("lastDay"),
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
