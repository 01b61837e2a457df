/**
 * Words in which people of any region ask, with those that organisations use of themselves. The
 * coordinator goes on from here in the admin.
 */
export const searchSynonyms: readonly (readonly [term: string, ...targets: string[]])[] = [
  // Old age
  ['mummokerho', 'ikäihmiset', 'eläkeläiset', 'eläkeläiskerho'],
  ['vanhukset', 'ikäihmiset', 'eläkeläiset'],
  ['seniorit', 'ikäihmiset', 'eläkeläiset'],
  ['ukkokerho', 'miesten ryhmä', 'eläkeläiset'],
  ['dementia', 'muistisairaus', 'muistiyhdistys'],
  ['alzheimer', 'muistisairaus', 'muistiyhdistys'],
  ['tuolijumppa', 'senioriliikunta', 'tasapaino'],
  ['kotiapu', 'talkkari', 'arjen apu', 'vapaaehtoinen'],
  ['lumityöt', 'talkkari', 'naapuriapu', 'arjen apu'],
  // Company and mind
  ['yksinäisyys', 'ystävätoiminta', 'ystäväpalvelu', 'kohtaamispaikka', 'juttuseura'],
  ['ei kavereita', 'ystävätoiminta', 'kohtaamispaikka', 'kaveri'],
  ['tukihenkilö', 'ystävätoiminta', 'vertaistuki'],
  ['mielenterveysongelma', 'mielenterveys', 'mielenterveyskuntoutujat', 'vertaistuki'],
  ['masennus', 'mielenterveys', 'mieliala', 'vertaistuki'],
  ['ahdistus', 'mielenterveys', 'keskusteluapu', 'kriisikeskus'],
  ['paniikkihäiriö', 'mielenterveys', 'ahdistus', 'vertaistuki'],
  ['burnout', 'uupumus', 'jaksaminen'],
  ['itsemurha', 'kriisiapu', 'kriisikeskus', 'kriisipuhelin'],
  ['suru', 'sururyhmä', 'läheisen kuolema', 'vertaistuki'],
  ['leski', 'sururyhmä', 'läheisen kuolema'],
  ['terapia', 'keskusteluapu', 'kriisikeskus'],
  // Substances and other dependencies
  ['alkoholismi', 'päihteet', 'päihdekuntoutujat', 'riippuvuus'],
  ['juominen', 'alkoholi', 'päihteet', 'raittius'],
  ['huumeet', 'päihteet', 'päihdekuntoutujat', 'riippuvuus'],
  ['aa-kerho', 'päihteet', 'vertaisryhmä', 'toipuminen'],
  ['peliriippuvuus', 'rahapelit', 'pelaaminen', 'riippuvuus'],
  // Money, work, home
  ['rahahuolet', 'velkaneuvonta', 'talousneuvonta', 'toimeentulo', 'ruoka-apu'],
  ['velat', 'velkaneuvonta', 'talousneuvonta'],
  ['leipäjono', 'ruoka-apu', 'ruokajakelu'],
  ['ilmainen ruoka', 'ruoka-apu', 'yhteisöruokailu'],
  ['työkkäri', 'työttömät', 'työllistyminen', 'työnhaku'],
  ['duuni', 'työ', 'työnhaku', 'työpaja'],
  ['asunnottomuus', 'asuminen', 'asumisneuvonta', 'tukiasunto'],
  ['häätö', 'asumisneuvonta', 'velkaneuvonta'],
  // Families and young people
  ['perhekerho', 'perhekahvila', 'lapsiperheet'],
  ['yksinhuoltaja', 'yhden vanhemman perhe', 'lapsiperheet', 'perheet'],
  ['avioero', 'ero', 'eroryhmä', 'vertaistuki'],
  ['lastenhoito', 'hoitoapu', 'lapsiperheet', 'mummi'],
  ['koulukiusaaminen', 'kiusaaminen', 'nuoret'],
  ['teinit', 'nuoret', 'nuortenilta', 'nuorisotalo'],
  ['vauva', 'perhekahvila', 'lapsiperheet', 'imetystuki'],
  // Illness and disability
  ['invalidi', 'vammaiset', 'liikuntavamma', 'esteettömyys'],
  ['pyörätuoli', 'esteettömyys', 'liikuntavamma'],
  ['sokea', 'näkövamma', 'näkövammaiset'],
  ['kuuro', 'viittomakieli', 'kuulovamma'],
  ['huonokuuloinen', 'kuulovamma', 'kuuloyhdistys', 'induktiosilmukka'],
  ['sokeritauti', 'diabetes', 'diabetesyhdistys'],
  ['aivoinfarkti', 'aivoverenkiertohäiriö', 'avh'],
  ['autismi', 'neurokirjo', 'autismikirjo'],
  // People who care, people who help
  ['hoidan äitiä', 'omaishoito', 'omaishoitajat'],
  ['lomitus', 'omaishoito', 'hoitoapu'],
  ['hyväntekeväisyys', 'vapaaehtoistoiminta', 'auttaminen', 'keräys'],
  ['talkoohommat', 'talkoot', 'vapaaehtoistoiminta'],
  // New in Finland
  ['pakolaiset', 'maahanmuuttajat', 'kotoutuminen', 'turvapaikanhakijat'],
  ['ulkomaalaiset', 'maahanmuuttajat', 'monikulttuurisuus'],
  ['suomen kurssi', 'suomen kieli', 'kielikahvila'],
  // Crises and everyday things
  ['perheväkivalta', 'lähisuhdeväkivalta', 'väkivalta', 'turvakoti', 'kriisikeskus'],
  ['nettiapu', 'digituki', 'digineuvonta', 'tietokone'],
  ['kuntoilu', 'liikunta', 'jumppa', 'kuntoliikunta'],
  ['kyyti', 'saattaja', 'kuljetus', 'asiointiapu'],
];
