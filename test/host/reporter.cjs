// mocha's dots, and a closing line in plain words that any CI can read.
const { Dot } = require("mocha").reporters;

module.exports = class Closing extends Dot {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
  }
};
