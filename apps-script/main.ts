/** The functions that Google calls by name. Each stands at the top level of `Code.js`; the build makes them from these exports. */
export {};
