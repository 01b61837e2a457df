/** As many ids as the read API takes in one request. */
const most = 200;

/** Everything that `read` gives for the ids, of which it is given a part at a time. */
export async function inChunks<Entry>(
  ids: readonly string[],
  read: (some: string[]) => Promise<Entry[]>,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let from = 0; from < ids.length; from += most)
    entries.push(...(await read(ids.slice(from, from + most))));
  return entries;
}
