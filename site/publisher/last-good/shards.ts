import type { SiteContent } from '@civil-society/shared/content/site-content';
import { listNames } from '../../src/cms/last-good-entries.ts';

type ListName = (typeof listNames)[keyof typeof listNames];
type Entry = { documentId: string };

/** So many files a list has at most: of 50,000 entries, one holds about 800. */
const shardCount = 64;

/** The content in parts by file name, such as `organisations-07`; the same entry in the same part. */
export function shardsOf(content: SiteContent): Map<string, readonly Entry[]> {
  const shards = new Map<string, Entry[]>();
  for (const list of Object.values(listNames))
    for (const entry of content[list]) {
      const name = `${list}-${String(shardOf(entry)).padStart(2, '0')}`;
      const shard = shards.get(name);
      if (shard) shard.push(entry);
      else shards.set(name, [entry]);
    }
  return shards;
}

/** The list that a shard is a part of. */
export function listOfShard(name: string): ListName | undefined {
  return Object.values(listNames).find((list) => name.startsWith(`${list}-`));
}

function shardOf({ documentId }: Entry): number {
  let sum = 0;
  for (let at = 0; at < documentId.length; at += 1)
    sum = (sum * 31 + documentId.charCodeAt(at)) | 0;
  return Math.abs(sum % shardCount);
}
