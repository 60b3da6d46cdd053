/**
 * Where an embedded database listens: a socket in a folder that its owner alone may enter; or, on Windows, where the
 * driver knows no such socket, a loopback port, which every user of the machine can reach (0: any free one).
 */
export type Place = {
    readonly socketFolder: string;
} | {
    readonly port: number;
};
/** A private place to listen: `wanted` is the folder for the socket, or, where its path is too long, a temporary one. */
export declare function privatePlace(wanted: string, platform?: NodeJS.Platform): Place;
/** A private place of no data folder, for a database in memory. */
export declare const temporaryPlace: () => Place;
/** The socket's path; null for a port. */
export declare const socketOf: (place: Place) => string | null;
/** The place as the driver takes it. Sessions are shared, so the driver must not name its statements. */
export declare const urlOf: (place: Place) => string;
/** Removes what a process that is gone left behind: its socket and, when nothing else is in it, the folder. */
export declare function clearPlace(place: Place): void;
