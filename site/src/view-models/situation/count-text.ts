import { t } from '../../i18n/t.ts';

/** A number of answers, or that it is not shown. */
export function countText(count: number | null): string {
  return count === null ? t('situation.notShown') : count.toLocaleString('fi-FI');
}

/** "46 %" of `total`; undefined where either of them is not told. */
export function shareText(count: number | null, total: number | null): string | undefined {
  const share = shareOf(count, total);
  return share === undefined ? undefined : t('situation.share', { percent: Math.round(share) });
}

/** Of a hundred. */
export function shareOf(count: number | null, total: number | null): number | undefined {
  if (count === null || total === null || total === 0) return undefined;
  return (count / total) * 100;
}
