// Runs the built command line as node would, with a network that is one server on this machine.
const { EXOSCRIBE_LOOPBACK: loopback } = process.env;
const reach = globalThis.fetch;
globalThis.fetch = (address, init) => reach(`${loopback}/${address.slice("https://".length)}`, init);
require("../../dist/cli.js");
