/** A PostgreSQL of a bench's or a proof's own, which may be stopped and started without harm to anybody. */
export declare class OwnCluster {
    #private;
    readonly url: string;
    private constructor();
    /** Makes and starts one in a temporary folder, with settings of its own. @throws Error where PostgreSQL's programs are not installed */
    static start(settings?: Readonly<Record<string, string>>): Promise<OwnCluster>;
    /** Stops it as an administrator would who cannot wait, and starts it again. Gives the instant at which it was back. */
    restart(): Promise<number>;
    /** Kills its first process as a power cut would, waits until the others have noticed, and starts it again. */
    crash(): Promise<void>;
    close(): Promise<void>;
}
