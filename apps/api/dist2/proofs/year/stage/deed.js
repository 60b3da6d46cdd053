export {};
//# sourceMappingURL=deed.js.map