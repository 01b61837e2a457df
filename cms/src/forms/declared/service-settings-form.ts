import type { Form } from '../form';

export const serviceSettingsForm = {
  mainField: 'id',
  rows: [['representativesMayPublish']],
  fields: {
    representativesMayPublish: {
      label: 'Edustajat saavat julkaista itse',
      help: 'Kun tämä on päällä, edustaja julkaisee itse muutokset oman järjestönsä sivuun ja sen tapahtumiin, kun järjestö on jo julkaistu. Uusi järjestö ja piilottamasi sivut tulevat aina tarkistettaviksi. Kun tämä on pois päältä, kaikki muutokset odottavat tarkistustasi.',
    },
  },
} satisfies Form;
