import type { Database } from "../../database/index.js";
import type { Send } from "./writer.js";
/** How large a scene is, whom besides the administrator it lets in, and when it plays. */
export interface SceneWish {
    readonly trainees?: number;
    readonly people?: readonly string[];
    /** The instant at which the server's clock begins; the real one without it. */
    readonly now?: string;
    /** What else is there, e.g. a caseload. */
    readonly fill?: (database: Database) => Promise<void>;
}
/** A server in a process of its own that can be killed and started again, over a small invented provider. */
export declare class Scene {
    #private;
    readonly dataFolder: string;
    private constructor();
    /** Fills the database, counts its tables as an import does at its end, and starts the server. */
    static set(dataFolder: string, databaseUrl?: string, wish?: SceneWish): Promise<Scene>;
    /** The database itself, for counting; beside the server, or without one. */
    open(): Promise<Database>;
    get isRunning(): boolean;
    /** Starts the server anew. */
    start(): Promise<void>;
    /** Kills the server as it stands, and starts it again. */
    killProcess(): Promise<void>;
    stop(): Promise<void>;
    /** Sends as the provider's administrator, or as whoever is named, to whatever server runs. */
    sender(): Promise<Send>;
    /** Waits until the server answers again. */
    ready(send: Send): Promise<void>;
}
