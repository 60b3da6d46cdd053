export {};
//# sourceMappingURL=asker.js.map