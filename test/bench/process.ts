import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What one process cost. Undefined: the system does not tell (Linux does). */
export interface Run {
  /** From start to end of the process, in milliseconds. */
  readonly ms: number;
  /** Milliseconds of processor time, on however many cores: what other programs do meanwhile does not count. */
  readonly cpu: number | undefined;
  /** The most memory it ever held, in bytes. */
  readonly peak: number | undefined;
}

/** How often a process is looked at, in milliseconds. */
const interval = 5;
/** Linux counts processor time in hundredths of a second. */
const tick = 10;

/** Runs a process to its end, whatever its exit code; its output goes nowhere. Fails where it cannot be started. */
export function runProcess(command: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((done, fail) => {
    const begun = performance.now();
    const child = spawn(command, args, { cwd, stdio: "ignore" });
    let [cpu, peak]: [number | undefined, number | undefined] = [undefined, undefined];
    const watch = setInterval(() => {
      cpu = cpuOf(child.pid) ?? cpu;
      peak = peakOf(child.pid) ?? peak;
    }, interval);
    const stop = (): void => {
      clearInterval(watch);
    };
    child.on("error", (error) => {
      stop();
      fail(error);
    });
    child.on("exit", (code, signal) => {
      stop();
      if (code === null) fail(new Error(`${command} was ended by ${signal ?? "a signal"}`));
      else done({ ms: performance.now() - begun, cpu, peak });
    });
  });
}

/** User and system time of a process and of those children of it that have ended. */
function cpuOf(pid: number | undefined): number | undefined {
  // The name of the program, in brackets, may hold spaces; behind it, the times are the 12th to the 15th field.
  const fields = procFile(pid, "stat")
    ?.replace(/^.*\) /s, "")
    .split(" ")
    .slice(11, 15)
    .map(Number);
  return fields?.length === 4 ? fields.reduce((sum, ticks) => sum + ticks, 0) * tick : undefined;
}

function peakOf(pid: number | undefined): number | undefined {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(procFile(pid, "status") ?? "") ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

function procFile(pid: number | undefined, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid ?? 0}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}

/** The medians of several runs, each figure by itself, with the highest peak of all. */
export function summary(runs: readonly Run[]): Run {
  const known = (figures: readonly (number | undefined)[]) => figures.filter((one) => one !== undefined);
  const peaks = known(runs.map(({ peak }) => peak));
  return {
    ms: median(runs.map(({ ms }) => ms))!,
    cpu: median(known(runs.map(({ cpu }) => cpu))),
    peak: peaks.length === 0 ? undefined : Math.max(...peaks),
  };
}

/** The middle one of some figures; undefined if there are none. */
export function median(figures: readonly number[]): number | undefined {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1];
}

/** Milliseconds of processor time that a task of this very process takes, and from its start to its end. */
export async function timed(task: () => unknown): Promise<{ readonly ms: number; readonly cpu: number }> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await task();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - begun, cpu: (user + system) / 1000 };
}
