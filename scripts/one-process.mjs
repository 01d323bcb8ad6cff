// Coverage is counted in the process of the tests alone. A command line that a test starts loads the same sources as
// other scripts (modules there, CommonJS here), and the two counted together give half of both.
delete process.env["NODE_V8_COVERAGE"];
