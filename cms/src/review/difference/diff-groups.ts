import { isDeepStrictEqual } from 'node:util';
import type { FormContent } from '../content-fields';
import type { FieldDifference, GroupItem } from './field-difference';

type DiffItem = (before: FormContent | null, after: FormContent | null) => FieldDifference[];
type Pair = { before: FormContent | null; after: FormContent | null };

const reordered = 'Samat kohdat ovat uudessa järjestyksessä.';

/**
 * A list of components, item by item: those that stay as they are, the changed ones, then what came
 * and what went. Items have no lasting identity: the same ones are known by their main field, and
 * what is left over on both sides by being the only one.
 */
export function diffGroups(
  before: readonly FormContent[],
  after: readonly FormContent[],
  mainField: string,
  diffItem: DiffItem,
  titleOf: (item: FormContent) => string,
): { items: GroupItem[]; remark?: string } {
  const items = pairs(before, after, mainField).map((pair) => describe(pair, diffItem, titleOf));
  return items.every(({ change }) => change === 'kept') ? { items, remark: reordered } : { items };
}

function pairs(
  before: readonly FormContent[],
  after: readonly FormContent[],
  mainField: string,
): Pair[] {
  const left = [...before];
  const take = (isIt: (item: FormContent) => boolean) => {
    const index = left.findIndex(isIt);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const result: Pair[] = after.map((item) => ({
    after: item,
    before: take((one) => isDeepStrictEqual(one, item)),
  }));
  for (const pair of result)
    pair.before ??= take(
      (one) => one[mainField] !== null && one[mainField] === pair.after?.[mainField],
    );
  const news = result.filter((pair) => pair.before === null);
  if (news.length === 1 && left.length === 1 && news[0]) news[0].before = left.pop() ?? null;
  return [...result, ...left.map((item) => ({ before: item, after: null }))];
}

function describe(
  { before, after }: Pair,
  diffItem: DiffItem,
  titleOf: (item: FormContent) => string,
): GroupItem {
  const title = titleOf(after ?? before ?? {});
  const differences = diffItem(before, after);
  if (before === null) return { change: 'added', title, differences };
  if (after === null) return { change: 'removed', title, differences };
  return { change: differences.length === 0 ? 'kept' : 'changed', title, differences };
}
