import { readableDay } from "../../provider/setting/day-in-zone.js";
import { letterText } from "./letter-text.js";
/** Writes a letter in the provider's words; null when there is nothing to say any more. */
export async function writeLetter(unit, { subject, personId, givenNames }, { providerId, manner, address, now, kind }) {
    const { name: providerName, words, timeZone } = manner;
    const written = await kind?.write({
        ...{ unit, providerId, providerName, subject, now },
        person: { id: personId, givenNames },
        word: (key, number = "singular") => words[key]?.[number] ?? key,
        day: (instant) => readableDay(instant, timeZone),
    });
    return written ? letterText(written, { givenNames, providerName, address }) : null;
}
//# sourceMappingURL=write-letter.js.map