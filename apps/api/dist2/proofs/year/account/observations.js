import { copyDueOn, copyState, defaultCopyRule, isRevealed, observationKinds, } from "@reviewpoint/domain/observations";
const kindOf = (name) => name.toLowerCase().replaceAll("_", "-");
/** Observations: whether they were taken back, are revealed and agreed, and where their copies stand. */
export const observations = {
    what: "observation",
    fields: `observations(first: 50, filter: { history: true }) { nodes { id version kind observedOn revealedAt copyState
    withdrawal { reason } agreement { id } replaces { id } } }`,
    read: ({ observations: { nodes } }) => nodes.map(({ withdrawal, agreement, revealedAt, replaces, ...shown }) => ({
        ...shown,
        isWithdrawn: withdrawal !== null,
        isAgreed: agreement !== null,
        isRevealed: revealedAt !== null,
        replaces: replaces?.id ?? null,
    })),
    fold: ({ deeds, today, school }) => deeds("planObservation").map(({ input, done }) => {
        const { id } = done["observation"];
        const later = (act) => deeds(act).filter((deed) => deed.input.observationId === id);
        const seals = later("sealRating");
        const isWithdrawn = later("withdrawObservation").length > 0;
        const observers = input.observerIds.map((observerId) => ({
            ...{ observerId, sealedAt: seals.find(({ by }) => by === observerId)?.on ?? null },
        }));
        const kind = kindOf(input.kind);
        const facts = {
            ...{ observedOn: input.observedOn, sharedOn: later("shareObservation")[0]?.on ?? null },
            dueOn: copyDueOn(kind, input.observedOn, defaultCopyRule, school.terms, school.closures),
            isOwed: observationKinds[kind].observed === "trainee" && !isWithdrawn,
        };
        const changes = [
            ...seals,
            ...later("withdrawObservation"),
            ...later("agreeObservation"),
            ...later("shareObservation"),
        ];
        return {
            ...{ id, version: 1 + changes.length, kind: input.kind, observedOn: input.observedOn },
            copyState: copyState(facts, today).toUpperCase().replaceAll("-", "_"),
            ...{ isWithdrawn, isAgreed: later("agreeObservation").length > 0 },
            isRevealed: observationKinds[kind].isRated && isRevealed(observers),
            replaces: input.replacesId ?? null,
        };
    }),
};
//# sourceMappingURL=observations.js.map