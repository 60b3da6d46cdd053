/**
 * Names under which the protected characteristics are kept: those of the Equality Act 2010, section 4, and the columns
 * of the Register export and its neighbours that hold them. Compared in lower case, without spaces, hyphens and underscores.
 */
export const protectedCharacteristics = [
  ...[
    "age",
    "dateofbirth",
    "birthdate",
    "dob",
    "disability",
    "disabilities",
    "disabled",
    "disabilitydisclosure",
  ],
  ...["gender", "genderidentity", "genderreassignment", "sex", "sexualorientation", "trans", "transgender"],
  ...["marriage", "marriageandcivilpartnership", "maritalstatus", "civilpartnership"],
  ...[
    "pregnancy",
    "pregnancyandmaternity",
    "maternity",
    "race",
    "ethnicity",
    "ethnicgroup",
    "ethnicbackground",
  ],
  ...[
    "ethnicorigin",
    "nationality",
    "nationalities",
    "colour",
    "religion",
    "religionorbelief",
    "belief",
    "faith",
  ],
] as const;

/** A protected characteristic, as it is spelled when compared. */
export type ProtectedCharacteristic = (typeof protectedCharacteristics)[number];

/** A name in lower case, without hyphens and underscores. */
export type JoinedName<Name extends string> = Name extends `${infer Before}_${infer After}`
  ? JoinedName<`${Before}${After}`>
  : Name extends `${infer Before}-${infer After}`
    ? JoinedName<`${Before}${After}`>
    : Lowercase<Name>;

/** A name by which people may be compared: never, where it is a protected characteristic. */
export type ComparableName<Name extends string> =
  JoinedName<Name> extends ProtectedCharacteristic ? never : Name;

/**
 * Makes sure that nobody is compared by a protected characteristic, also where the compiler could not see the names.
 *
 * @throws RangeError when one of the names is that of a protected characteristic.
 * @example
 * requireComparable(["subjectCode", "route"]) // => undefined
 */
export function requireComparable(names: readonly string[]): void {
  for (const name of names) {
    const spelled = name.toLowerCase().replace(/[^a-z]/gu, "");
    if (protectedCharacteristics.some((one) => one === spelled)) {
      throw new RangeError(`a protected characteristic is never what people are compared by: ${name}`);
    }
  }
}
