/** Ends this process when the one that started it is gone, however it went: nothing is left behind by a bench that throws. */
export declare function endWithParent(): void;
