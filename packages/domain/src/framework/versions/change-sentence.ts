import type { ComparedKind, VersionChange } from "./version-change.js";

const kinds: { readonly [kind in ComparedKind]: string } = {
  strand: "Strand",
  stage: "Stage",
  level: "Level",
  statement: "Statement",
};

/**
 * A difference between two versions as a sentence.
 *
 * @param nameOf The provider's word for each kind of thing, upper case; neutral words unless told.
 * @example
 * changeSentence({ code: "renamed", kind: "strand", place: "S1", from: "Behaviour", to: "Climate" }) // => "Strand S1, “Behaviour”, is now called “Climate”."
 */
export function changeSentence(
  change: VersionChange,
  nameOf: { readonly [kind in ComparedKind]: string } = kinds,
): string {
  const subject = `${nameOf[change.kind]} ${change.place}`;
  switch (change.code) {
    case "added":
      return `${subject}, “${change.name}”, is new.`;
    case "removed":
      return `${subject}, “${change.name}”, is no longer there.`;
    case "renamed":
      return `${subject}, “${change.from}”, is now called “${change.to}”.`;
    case "moved":
      return `${subject}, “${change.name}”, has moved from ${change.from} to ${change.to}.`;
  }
}
