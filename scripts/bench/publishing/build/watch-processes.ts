import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** What a process and all below it have used. */
export type Use = {
  /** The most memory they had together; pages that they share count once (Pss of proc(5)). */
  peakBytes: number;
  /** Of the processors, also of what has ended: it tells less of a busy machine than the clock. */
  cpuSeconds: number;
};

/** Watches a process and all below it, four times a second; `stop` ends that and tells. */
export function watchProcesses(pid: number | undefined): { stop: () => Use } {
  const use: Use = { peakBytes: 0, cpuSeconds: 0 };
  const look = () => {
    if (pid === undefined) return;
    const { bytes, cpuSeconds } = useOfTree(pid);
    use.peakBytes = Math.max(use.peakBytes, bytes);
    use.cpuSeconds = Math.max(use.cpuSeconds, cpuSeconds);
  };
  const timer = setInterval(look, 250);
  look();
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return use;
    },
  };
}

/** Of `root` and its descendants just now; nothing when it has ended. */
export function useOfTree(root: number): { bytes: number; cpuSeconds: number } {
  const all = processes();
  const children = Map.groupBy(all, ({ parent }) => parent);
  const sum = { bytes: 0, cpuSeconds: 0 };
  const waiting = all.filter(({ pid }) => pid === root);
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    sum.bytes += memoryOf(one.pid);
    sum.cpuSeconds += one.cpuSeconds;
    waiting.push(...(children.get(one.pid) ?? []));
  }
  return sum;
}

type Process = { pid: number; parent: number; cpuSeconds: number };

function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name in brackets may hold spaces: the state comes after the last bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // Its own and that of its ended children: utime, stime, cutime, cstime (proc(5)).
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return [
        {
          pid: Number(name),
          parent: Number(fields[1]),
          cpuSeconds: ticks / ticksPerSecond,
        },
      ];
    } catch {
      // It has ended while we looked.
      return [];
    }
  });
}

/** A process's share of memory, in bytes; 0 when it has ended. */
function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
