import type { Form } from '../form';

export const searchSynonymForm = {
  mainField: 'term',
  rows: [['term'], ['targets']],
  columns: ['term', 'targets', 'updatedAt'],
  sort: { by: 'term', order: 'ASC' },
  fields: {
    term: {
      label: 'Hakusana',
      help: 'Sana tai lyhyt sanonta, jolla ihmiset hakevat. Isoilla ja pienillä kirjaimilla ei ole väliä.',
      placeholder: 'mummokerho',
    },
    targets: {
      label: 'Löytää myös nämä sanat',
      help: 'Sanoja, joita palvelun sivuilla on, perusmuodossa ja pilkku välissä. Enintään kymmenen.',
      placeholder: 'ikäihmiset, eläkeläiset',
    },
  },
} satisfies Form;
