import type { TargetGroupSlug } from '../demo-content-types.ts';

type DemoTargetGroup = { slug: TargetGroupSlug; name: string; order: number };

export const targetGroups: DemoTargetGroup[] = [
  { slug: 'kaikki', name: 'Kaikille avoin', order: 1 },
  { slug: 'lapset', name: 'Lapset', order: 2 },
  { slug: 'nuoret', name: 'Nuoret', order: 3 },
  { slug: 'lapsiperheet', name: 'Lapsiperheet', order: 4 },
  { slug: 'tyoikaiset', name: 'Työikäiset', order: 5 },
  { slug: 'ikaihmiset', name: 'Ikäihmiset', order: 6 },
  { slug: 'omaishoitajat', name: 'Omaishoitajat', order: 7 },
  { slug: 'vammaiset-ihmiset', name: 'Vammaiset ihmiset', order: 8 },
  { slug: 'pitkaaikaissairaat', name: 'Pitkäaikaissairaat', order: 9 },
  { slug: 'mielenterveyskuntoutujat', name: 'Mielenterveyskuntoutujat', order: 10 },
  { slug: 'paihdekuntoutujat', name: 'Päihdekuntoutujat', order: 11 },
  { slug: 'maahanmuuttajat', name: 'Maahanmuuttajat', order: 12 },
  { slug: 'tyottomat', name: 'Työttömät', order: 13 },
  { slug: 'opiskelijat', name: 'Opiskelijat', order: 14 },
];
