import type { HelpSection } from '@civil-society/shared/help/help-section';
import { region } from '@civil-society/shared/region/region';
import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { dataLicence } from '../situation/data-licence.ts';
import type { StructuredData } from './structured-data.ts';

/** @see https://schema.org/Dataset */
export function roundData(round: SituationRound, section: HelpSection): StructuredData {
  const url = routes.situationRound(section.slug, round.slug);
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: t('situation.roundTitle', { round: round.name, section: section.name }),
    description: t('situation.dataDescription', {
      section: section.name,
      locative: region.locative,
    }),
    license: dataLicence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: region.contact.organisation, url: '/' },
    temporalCoverage: `${round.startsOn}/${round.endsOn}`,
    spatialCoverage: { '@type': 'AdministrativeArea', name: region.name },
    dateModified: round.updatedAt,
    inLanguage: region.languages[0],
    variableMeasured: [t('situation.capacityByArea'), t('situation.capacityByKind')],
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: routes.situationData(section.slug, round.slug),
    },
  };
}
