export {};
//# sourceMappingURL=sending.js.map