import { copyParty, newestCopyOf } from "./copy/told-of-copy.query.js";
/**
 * A written copy was sent: trainee, mentor and professional tutor are told that it is there, and of which day it is. What
 * was seen, and of whom, is read after signing in.
 */
export const observationMessages = [
    {
        act: "shareObservation",
        told: ["trainee", "mentor", "tutor"],
        parties: {
            trainee: copyParty("trainee"),
            mentor: copyParty("mentor"),
            tutor: copyParty("tutor"),
        },
        async write({ unit, subject, providerName, day }) {
            const copy = await newestCopyOf(unit, subject);
            if (copy === null || copy.isWithdrawn)
                return null;
            return {
                subject: `The written copy of an observation is there, at ${providerName}`,
                lines: [
                    `The written copy of an observation on ${day(`${copy.observedOn}T12:00:00Z`)} was sent to you on ${day(copy.sharedAt)}.`,
                    { path: "/", words: "Sign in and read it" },
                ],
            };
        },
    },
];
//# sourceMappingURL=observations.messages.js.map