/**
 * Calls `orphaned` once when the process that started this one has died, however it died: a signal that nobody can
 * catch (SIGKILL) must leave no server and no browser behind either.
 */
export function leash(orphaned: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    orphaned();
  }, 500);
  timer.unref();
}
