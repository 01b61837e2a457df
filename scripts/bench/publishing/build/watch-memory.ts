import { readdirSync, readFileSync } from 'node:fs';

const pageBytes = 4096;

/**
 * Watches how much memory (resident) a process and all below it have, ten times a second. Pages that
 * they share are counted for each of them.
 * @returns `stop` ends it and tells the most there was
 */
export function watchMemory(pid: number | undefined): { stop: () => number } {
  let peakBytes = 0;
  const look = () => {
    if (pid !== undefined) peakBytes = Math.max(peakBytes, memoryOfTree(pid));
  };
  const timer = setInterval(look, 100);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      return peakBytes;
    },
  };
}

/** Bytes of `root` and its descendants just now; 0 when it has ended. */
export function memoryOfTree(root: number): number {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const all = new Map([...children.values()].flat().map((one) => [one.pid, one.bytes]));
  let bytes = all.get(root) ?? 0;
  const waiting = [root];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop())
    for (const child of children.get(parent) ?? []) {
      bytes += child.bytes;
      waiting.push(child.pid);
    }
  return bytes;
}

function processes(): { pid: number; parent: number; bytes: number }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name before may hold spaces and brackets: state and parent come after the last one.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const resident = Number(readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1]);
      return [{ pid: Number(name), parent, bytes: resident * pageBytes }];
    } catch {
      // It has ended while we looked.
      return [];
    }
  });
}
