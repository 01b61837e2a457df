import type { AreaSlug } from '../../demo-content-types.ts';

/** Invented houses where people meet: the name split before its ending, and the street address. */
export const HOUSES: Record<AreaSlug, [string, string][]> = {
  iisalmi: [
    ['Loimu|talo', 'Kehräkuja 4'],
    ['Viilikello|tupa', 'Pirtanpolku 11'],
    ['Rukki|pirtti', 'Vanhan Meijerin tie 2'],
    ['Hapsi|kulma', 'Hapsikatu 18'],
  ],
  joroinen: [
    ['Kannel|tupa', 'Kanteleentie 7'],
    ['Sirppi|talo', 'Sirppisalontie 21'],
  ],
  kaavi: [
    ['Talkki|tupa', 'Vuolutie 9'],
    ['Rihma|talo', 'Rihmakuja 3'],
  ],
  keitele: [
    ['Salvos|talo', 'Hankatie 14'],
    ['Kajo|tupa', 'Aamunkajontie 6'],
  ],
  kiuruvesi: [
    ['Seiväs|talo', 'Heinäseivästie 30'],
    ['Kuohu|tupa', 'Jakkarakuja 5'],
    ['Sarka|pirtti', 'Sarkapolku 8'],
  ],
  kuopio: [
    ['Pellava|talo', 'Pellavakatu 22'],
    ['Sukkula|kulma', 'Sukkulakuja 5'],
    ['Kehrä|keskus', 'Kehräkatu 40'],
    ['Vaski|tupa', 'Vaskipolku 3'],
    ['Hohto|sali', 'Hohtorannankatu 16'],
    ['Luotsin|talo', 'Luotsinkäsi 2'],
    ['Pajuvasu|tupa', 'Pajuvasunkatu 9'],
    ['Kello|piha', 'Kellosepänkuja 12'],
    ['Sarana|talo', 'Sarananmutka 7'],
    ['Nauha|kulma', 'Nauhalahdenkatu 31'],
    ['Höylä|hovi', 'Höyläpenkinkatu 14'],
    ['Tiili|sali', 'Tiilenlyöjäntie 25'],
  ],
  lapinlahti: [
    ['Sivellin|talo', 'Sivellinkatu 8'],
    ['Ruukku|tupa', 'Kermaruukuntie 15'],
    ['Ahava|pirtti', 'Ahavakuja 2'],
  ],
  leppavirta: [
    ['Kupari|talo', 'Kuparipannuntie 12'],
    ['Rieska|tupa', 'Rieskakuja 6'],
    ['Sysi|kulma', 'Sysikankaantie 4'],
  ],
  pielavesi: [
    ['Petäjä|pirtti', 'Petäjäveistäjäntie 3'],
    ['Kuovi|talo', 'Kuovinkuja 10'],
  ],
  rautalampi: [
    ['Kukkaro|talo', 'Kukkaroniituntie 5'],
    ['Nuotta|tupa', 'Nuottakuja 13'],
  ],
  rautavaara: [
    ['Naava|talo', 'Naavakuusentie 17'],
    ['Kelo|pirtti', 'Kelottumantie 8'],
  ],
  siilinjarvi: [
    ['Suoppu|talo', 'Suopunkatu 19'],
    ['Peukalo|tupa', 'Peukaloisentie 4'],
    ['Kuisma|kulma', 'Kuismakuja 7'],
    ['Helvin|piha', 'Helvinharjuntie 33'],
  ],
  sonkajarvi: [
    ['Uitto|pirtti', 'Uittoperäntie 2'],
    ['Jäkälä|talo', 'Jäkäliköntie 11'],
  ],
  suonenjoki: [
    ['Poski|tupa', 'Punaposkenkatu 6'],
    ['Koppa|talo', 'Marjakopantie 20'],
    ['Kaisla|sali', 'Kaislaoventie 1'],
  ],
  tervo: [
    ['Kuikka|tupa', 'Kuikkaniementie 9'],
    ['Terva|kulma', 'Tervakapantie 4'],
  ],
  tuusniemi: [
    ['Ojukka|talo', 'Ojukantie 16'],
    ['Lippo|tupa', 'Lipponkuja 3'],
  ],
  varkaus: [
    ['Pilli|talo', 'Höyrypillinkatu 10'],
    ['Valimo|sali', 'Valimonrinne 5'],
    ['Tukkipojan|tupa', 'Tukkipojanpolku 8'],
    ['Masto|kulma', 'Mastopuunkatu 27'],
  ],
  vesanto: [
    ['Ahkio|talo', 'Ahkiontie 12'],
    ['Tihku|tupa', 'Tihkulammentie 7'],
  ],
  vierema: [
    ['Riihi|talo', 'Riihiahontie 4'],
    ['Halla|tupa', 'Hallayöntie 15'],
  ],
  juankoski: [
    ['Masuuni|talo', 'Masuunikoskentie 6'],
    ['Hiili|tupa', 'Hiilihangonkuja 2'],
  ],
  karttula: [
    ['Turve|tupa', 'Turvekatontie 9'],
    ['Käenkukka|talo', 'Käenkukantie 18'],
  ],
  maaninka: [
    ['Vehnä|talo', 'Vehnäsentie 5'],
    ['Kuohu|pirtti', 'Korkeakuohuntie 12'],
  ],
  nilsia: [
    ['Kvartsi|talo', 'Kvartsitie 8'],
    ['Kirkkovene|paja', 'Tahkokivenkuja 3'],
  ],
  vehmersalmi: [
    ['Lossi|tupa', 'Lossirannantie 1'],
    ['Poiju|talo', 'Poijunsaarentie 10'],
  ],
};
