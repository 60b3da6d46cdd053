export {};
//# sourceMappingURL=things.js.map