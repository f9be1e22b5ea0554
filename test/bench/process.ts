import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Run {
  /** From start to end of the process, in milliseconds. */
  readonly ms: number;
  /** The most memory it ever held, in bytes; undefined where the system does not tell (Linux does). */
  readonly peak: number | undefined;
}

/** How often the memory of a process is looked at, in milliseconds. */
const interval = 5;

/** Runs a process to its end, whatever its exit code; its output goes nowhere. Fails where it cannot be started. */
export function runProcess(command: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((done, fail) => {
    const begun = performance.now();
    const child = spawn(command, args, { cwd, stdio: "ignore" });
    let peak: number | undefined;
    const watch = setInterval(() => (peak = peakOf(child.pid) ?? peak), interval);
    child.on("error", (error) => {
      clearInterval(watch);
      fail(error);
    });
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      if (code === null) fail(new Error(`${command} was ended by ${signal ?? "a signal"}`));
      else done({ ms: performance.now() - begun, peak });
    });
  });
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

/** The middle one of the runs by time, with the highest peak of all. */
export function median(runs: readonly Run[]): Run {
  const sorted = [...runs].sort((a, b) => a.ms - b.ms);
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return { ms: sorted[sorted.length >> 1]!.ms, peak: peaks.length === 0 ? undefined : Math.max(...peaks) };
}
