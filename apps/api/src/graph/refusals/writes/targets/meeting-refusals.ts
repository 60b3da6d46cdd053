import type { MeetingRefusal } from "@reviewpoint/domain/targets";
import { GraphQLID, GraphQLInt } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
import type { ShownRefusals } from "../shown-refusal.js";

const int = () => GraphQLInt;
const day = () => DateScalar;

/** Why the record of a meeting is not kept, handed over, confirmed or returned, and a week not checked. */
export const meetingRefusals = {
  "meeting-to-come": {
    description: "The meeting has not been held yet.",
    facts: { heldOn: { type: day, description: "The day that was sent." } },
    sentence: ({ heldOn }) => `${dayInWords(heldOn)} is still to come. Record the meeting when it was held.`,
  },
  "minutes-out-of-bounds": {
    description: "A meeting takes at least a minute and at most what the provider's rules say.",
    facts: {
      minutes: { type: int, description: "What was sent; 0 where nothing was." },
      most: { type: int, description: "The most that is possible." },
    },
    sentence: ({ most }) => `Write how many minutes you met, from 1 to ${most}.`,
  },
  "reflection-missing": {
    description: "A record that is handed over says what the trainee thinks.",
    facts: {},
    sentence: () => "Write what you think of the week before you hand the record over.",
  },
  "targets-not-reviewed": {
    description: "Targets were open at the meeting, and the record says nothing of them.",
    facts: { targetIds: { type: () => [GraphQLID], description: "The targets." } },
    sentence: ({ targetIds }) =>
      targetIds.length === 1
        ? "Write how far the open target has come."
        : `Write how far the ${targetIds.length} open targets have come.`,
  },
  "meeting-already-confirmed": {
    description: "The record is confirmed.",
    facts: {},
    sentence: () => "This record is confirmed. It can be changed when the mentor returns it.",
  },
  "meeting-not-handed-over": {
    description: "The record is with the trainee.",
    facts: {},
    sentence: () => "This record has not been handed over. The trainee hands it over first.",
  },
  "week-to-come": {
    description: "The week has not begun.",
    facts: { monday: { type: day, description: "Its Monday." } },
    sentence: ({ monday }) => `This week begins on ${dayInWords(monday)}. Check it when it has begun.`,
  },
  "note-missing": {
    description: "It is not said what is asked for.",
    facts: {},
    sentence: () => "Write what is to be done.",
  },
} as const satisfies ShownRefusals<MeetingRefusal["code"]>;
