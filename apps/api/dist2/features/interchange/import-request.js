export {};
//# sourceMappingURL=import-request.js.map