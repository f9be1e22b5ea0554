// Preloaded into VS Code's server, which leads its own process group: when its parent has died, the group goes too.
// The server's own children (extension hosts) inherit `--require`; they belong to the group and need no leash.
if (process.argv[1]?.endsWith("server-main.js")) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(-process.pid, "SIGKILL");
  }, 500).unref();
}
