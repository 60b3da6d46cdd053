export {};
//# sourceMappingURL=cast.js.map