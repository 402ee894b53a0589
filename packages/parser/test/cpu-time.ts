/** Milliseconds of processor time that a task takes, the better of two runs: what else the machine does counts little. */
export function cpuTime(task: () => unknown): number {
  const runs = [0, 0].map(() => {
    const before = process.cpuUsage();
    task();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}
