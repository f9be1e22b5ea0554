import { fork } from "node:child_process";
import { resolve } from "node:path";
const w = fork(resolve("test/mutants/worker.ts"), {execArgv:["--import","tsx"], stdio:["ignore","inherit","inherit","ipc"]});
const tests = process.argv.slice(2); let at = 0; let t = Date.now();
w.on("message", (m) => { console.log(tests[at], m, Date.now()-t); t=Date.now(); at++; if (at<tests.length) w.send({test: resolve(tests[at]!), reached: []}); else w.kill(); });
w.send({test: resolve(tests[0]!), reached: []});
