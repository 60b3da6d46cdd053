import { capital } from "../../../words/words.js";

/** Deeds of the trail whose names say too little. */
const named: Readonly<Record<string, string>> = {
  readSensitive: "Was shown what is sensitive",
  exportTable: "Took a table out as a file",
  importFile: "Brought a file in",
  eraseDetails: "Erased what the trail said of somebody",
  endSignIn: "Ended every way in",
  grantExternalModeration: "Let a moderator in",
  endExternalModeration: "Ended a moderator's stay",
  tightenAccess: "Narrowed what a role may see",
  loosenAccess: "Took a narrowing back",
};

/** A deed of the trail in words; the mutation's own name, spaced out, where nothing better is known. */
export function deedName(act: string): string {
  return named[act] ?? sentenceCase(act);
}

const things: Readonly<Record<string, string>> = { holding: "role", tightening: "narrowing", run: "import" };

/** What an entry made or changed, in words. */
export function thingName(name: string): string {
  return things[name] ?? sentenceCase(name).toLowerCase();
}

function sentenceCase(name: string): string {
  return capital(name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase());
}
