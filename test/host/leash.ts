import fs from "node:fs";

/**
 * Calls `orphaned` once when the command that started this process has died, however it died: a signal that nobody can
 * catch (SIGKILL) must leave no server and no browser behind either.
 */
export function leash(orphaned: () => void): void {
  const before = starters();
  const timer = setInterval(() => {
    if (starters() === before) return;
    clearInterval(timer);
    orphaned();
  }, 500);
  timer.unref();
}

/** The processes that started this one, nearest first: its parent, and above it npm and npm's shells as far as they go. */
function starters(): string {
  const pids = [process.ppid];
  for (;;) {
    const pid = pids.at(-1)!;
    const stat = fs.existsSync(`/proc/${pid}/stat`) ? fs.readFileSync(`/proc/${pid}/stat`, "utf8") : "";
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(stat) ?? [];
    if (!name || !/^(?:sh|node|npm.*)$/.test(name)) return pids.join(" ");
    pids.push(Number(parent));
  }
}
