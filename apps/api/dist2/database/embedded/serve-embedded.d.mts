export type Place = {
    socket: string | null;
    socketFolder?: string;
    port?: number;
};
