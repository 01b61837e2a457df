import type { Archetype } from '../../archetype-types.ts';

/** Camera clubs. */
export const photo: Archetype = {
  key: 'photo',
  weight: 4,
  themes: { core: ['kulttuuri-ja-taide'], also: ['luonto-ja-elaimet'] },
  targetGroups: { core: ['kaikki'], also: ['tyoikaiset', 'nuoret'] },
  reach: 'district',
  place: 'house',
  registered: 0.8,
  roles: ['pimiövastaava', 'näyttelyvastaava'],
  names: [
    'Kameraseura [Pimiö|Laukaisin|Pitkä Polttoväli|Hopeanitraatti]',
    '{villageGen} valokuvaajat',
    '{genitive} [Räpsy|Suljinaika|Kellarikuva]',
    'Valokuvakerho [Kaihdin|Aukko kahdeksan]',
    '{villageGen} kamerakerho',
  ],
  summaries: [
    'Valokuvausta kännykällä, järjestelmäkameralla ja vuoden 1958 laatikolla.',
    'Kuvakävelyjä, näyttelyitä ja pimiö, jossa haisee vielä kehitteelle.',
    'Kuvakilpailun aihe vaihtuu kuukausittain, palkinto on kunnia.',
    'Harrastajakuvaajat dokumentoivat {genitive} arkea.',
    'Luonto-, potretti- ja konekuvaajia saman projektorin ääressä.',
    'Neuvoja jokaiselle, jonka kuvat jäävät puhelimeen.',
  ],
  plainly: [
    'Kameraseurassa harrastetaan valokuvausta {reachIn}, digitaalisesti ja filmille.',
    'Järjestämme valokuvakursseja, näyttelyitä ja kuvausretkiä sekä ylläpidämme pimiötä.',
    'Valokuvaajat kokoontuvat {locative} katsomaan kuvia, oppimaan kuvankäsittelyä ja suunnittelemaan näyttelyitä.',
  ],
  openings: [
    'Kuvaamisessa on hienointa se, että joutuu katsomaan.',
    'Kerho sai pimiönsä {1979-1992} koulun entisestä kellarista, ja punainen lamppu palaa yhä.',
    'Jäseniä on {15-55}, kameroita arviolta kymmenkertainen määrä.',
    'Riitelemme sävyistä, emme merkeistä.',
    'Olemme kuvanneet jokaisen {villageGen} talon kolmeen kertaan, kymmenen vuoden välein.',
    '{name} aloitti kahdesta naapurista, jotka odottivat samaa kurkea.',
    'Näyttelymme ovat terveysasemalla, koska siellä ihmisillä on aikaa.',
    'Puolet meistä kuvaa lintuja, toinen puoli kaikkea muuta.',
  ],
  activities: [
    'Kuvakävely lähtee {houseTo} merkityltä ovelta ja palaa, kun valo loppuu.',
    'Kuukausikilpailun kuvat arvostellaan nimettöminä.',
    'Pimiökurssille otetaan neljä kerrallaan, enempää ei mahdu.',
    'Kuvaamme tapahtumia yhdistyksille pullakahvipalkalla.',
    'Kirjan {villageGen} kylästä teimme {24-60} kuvaajan voimin.',
    'Vanhoja dioja digitoidaan laitteella, jonka saa myös kotilainaan.',
    'Luontokuvaajien koju on varattavissa suon laidalta.',
    'Salamanvaloa opetellaan kuvaamalla kaalia.',
    'Kuvankäsittelyilta on {workdays}, omat koneet mukaan.',
    'Nuorille on lainattavissa viisi järjestelmäkameraa kesäksi.',
  ],
  listItems: [
    'kuvakävelyt',
    'kuukauden kuva',
    'pimiökurssi',
    'näyttely terveysasemalla',
    'diojen digitointi',
    'piilokojun varaus',
    'kuvankäsittelyilta',
    'muotokuvapäivä hoivakodissa',
  ],
  closings: [
    'Paras kamera on se, jota osaa käyttää. Opetamme sen.',
    'Näyttelyyn pääsee jokaiselta jäseneltä vähintään yksi kuva.',
    'Ihmisiä kuvatessa kysytään aina lupa.',
    'Kritiikki on lempeää, mutta horisontin pitää olla suorassa.',
    'Tule katsomaan, miltä paperikuva tuntuu kädessä.',
    'Lahjoituksena otetaan vastaan vanhoja kameroita, myös rikkinäisiä.',
  ],
  joins: [
    'Jäsenmaksu {15-30} €, sisältää pimiön käytön.',
    'Lähetä yksi kuva, jonka takana seisot.',
    'Tule kerhoiltaan kameran kanssa tai ilman.',
  ],
  events: [
    {
      form: 'once',
      title: 'Näyttelyn avajaiset: Naapurin keittiö',
      summary: '{24-40} kuvaa keittiöistä {reachIn}.',
      description:
        'Kuvaajat kertovat, miten pääsivät sisään. Näyttely on auki kuukauden, avajaisissa tarjotaan tietenkin kahvit keittiöstä.',
      times: ['17:00'],
    },
    {
      form: 'once',
      title: 'Kuvakävely hämärässä',
      summary: 'Katulamput, ikkunat ja pitkä valotus.',
      description:
        'Jalusta tai kaide riittää. Kännyköille opetetaan yökuvauksen säädöt. Lopuksi katsotaan kuvat seinältä.',
      times: ['18:30', '19:30'],
    },
    {
      form: 'once',
      title: 'Tuo diasi, vie tiedosto',
      summary: 'Digitoidaan vanhoja dioja ja negatiiveja yhdessä.',
      description:
        'Yhtä osallistujaa kohti ehtii noin sata ruutua. Ota muistitikku. Samalla kuulee, mikä kuvista kannattaa säästää.',
      registration: 'required',
      price: '5 €',
      minutes: 180,
    },
    {
      form: 'monthly',
      title: 'Kuukauden kuva',
      summary: 'Sama aihe kaikille, eri katse jokaiselta.',
      description:
        'Tuo yksi kuva tulosteena tai tiedostona. Ensin katsotaan, sitten vasta puhutaan.',
      times: ['18:00'],
    },
    {
      form: 'course',
      weeks: 4,
      title: 'Kännykkäkuvauksen kurssi',
      summary: 'Valo, rajaus ja se, mihin kuvat tallentuvat.',
      description:
        'Neljä iltaa, joista kaksi ulkona. Sopii kaikenikäisille, ja kurssilla syntyy kalenteri.',
      price: '{20-30/5} €',
      registration: 'required',
      times: ['17:00'],
    },
    {
      form: 'ongoing',
      title: 'Pimiö varattavissa',
      summary: 'Jäsenten pimiö, kemikaalit ja neuvova seinätaulu.',
      description:
        'Perehdytys on kerran, sen jälkeen avain haetaan kahvilasta. Paperit tuodaan itse.',
      price: '4 € kerta',
    },
    {
      form: 'all-day',
      days: 10,
      title: 'Kuvanäyttely: Kymmenen päivää',
      summary: 'Jokaisena päivänä seinälle ripustetaan uusi sarja.',
      description:
        'Näyttely kasvaa silmissä: ensimmäisenä aamuna seinällä on kaksi kuvaa, viimeisenä koko huone. Kuvaaja on paikalla ripustamassa ja kertomassa.',
    },
  ],
};
