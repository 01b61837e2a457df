import type { Core } from '@strapi/strapi';
import { offerChoices } from '../../help-offers/offer-choices';
import type { FieldProblems } from '../../public-pages/error-summary';
import { messagePage } from '../../public-pages/message-page';
import { sentForm, textOf, type SentForm } from '../../public-pages/sent-form';
import type { PageContext } from '../../public-pages/serve-public-pages';
import { findOrganisations, organisationOfSlug } from '../find-organisations';
import { newStamp, readStamp } from '../form-stamp';
import { hasWork } from '../proof-of-work';
import { publicSection, type PublicSection } from '../public-section';
import { reportSecrets } from '../report-secret';
import { fastest, formValidity } from '../report-terms';
import { senderKey } from '../sender-key';
import { takeReport, type Taking } from '../take-report';
import { typedReport } from '../typed-report';
import { reportFormPage } from './report-form-page';
import { searchPage } from './search-page';
import { trapName } from './trap-field';

/** Looks for the organisation that reports. */
export async function showSearch(strapi: Core.Strapi, context: PageContext): Promise<void> {
  const section = await liveSection(strapi, context);
  if (!section) return;
  const name = textOf(sentForm(context.query), 'nimi').trim().slice(0, 120);
  context.body = searchPage({ section, name, found: await findOrganisations(strapi, name) });
}

/** Shows the empty form, of an organisation or of a group that names itself. */
export async function showForm(strapi: Core.Strapi, context: PageContext): Promise<void> {
  const section = await liveSection(strapi, context);
  if (!section) return;
  const query = sentForm(context.query);
  context.body = reportFormPage({
    section,
    organisation: await organisationOfSlug(strapi, textOf(query, 'jarjesto')),
    form: { groupName: [textOf(query, 'nimi').slice(0, 120)] },
    problems: {},
    choices: await offerChoices(strapi),
    stamp: newStamp(reportSecrets(strapi), section.slug, new Date()),
  });
}

/** Takes a report, or gives the form back with all that was typed and what is wrong with it. */
export async function sendReport(strapi: Core.Strapi, context: PageContext): Promise<void> {
  const section = await liveSection(strapi, context);
  if (!section) return;
  const now = new Date();
  const secrets = reportSecrets(strapi);
  const form = sentForm(context.request.body);
  const organisation = await organisationOfSlug(strapi, textOf(form, 'jarjesto'));
  const choices = await offerChoices(strapi);

  const { report, problems: typed } = typedReport(form, choices, organisation !== undefined, now);
  const sentStamp = textOf(form, 'leima');
  const stamp = usableStamp(readStamp(secrets, section.slug, sentStamp), now);
  const problems = { ...typed, ...stamp.problem, ...trapProblem(form) };
  const giveBack = (status: number, wrong: FieldProblems, isNewForm: boolean) => {
    context.status = status;
    context.body = reportFormPage({
      section,
      organisation,
      form: isNewForm ? { ...form, tyo: [''] } : form,
      problems: wrong,
      choices,
      stamp: isNewForm ? newStamp(secrets, section.slug, now) : sentStamp,
    });
  };
  if (!report || !stamp.id || Object.keys(problems).length > 0)
    return giveBack(422, problems, stamp.id === undefined);

  const taking = await takeReport(
    strapi,
    {
      section,
      report,
      organisation,
      stampId: stamp.id,
      hasWork: hasWork(sentStamp, textOf(form, 'tyo')),
      senderKey: senderKey(secrets[0] ?? '', context.request.ip),
    },
    now,
  );
  if (taking !== 'taken') return giveBack(...refusals[taking]);
  context.body = messagePage('Tarkista vielä sähköpostisi', [
    `Lähetimme osoitteeseen ${report.contactEmail} viestin. Avaa sen linkki kahden vuorokauden kuluessa ja vahvista ilmoitus.`,
    'Vahvistuksen jälkeen aluekoordinaattori tarkistaa ilmoituksen ja julkaisee sen. Jos viestiä ei näy, katso roskapostikansio.',
  ]);
}

const refusals: Record<Exclude<Taking, 'taken'>, [number, FieldProblems, boolean]> = {
  used: [
    422,
    {
      lomake:
        'Tältä lomakkeelta on jo lähetetty ilmoitus. Jos haluat tehdä toisen ilmoituksen, lähetä lomake uudelleen.',
    },
    true,
  ],
  'too-often': [
    429,
    {
      lomake:
        'Ilmoituksia on tullut paljon lyhyessä ajassa. Kirjoittamasi on tallella tällä sivulla: lähetä se uudelleen tunnin kuluttua, tai soita aluekoordinaattorille.',
    },
    false,
  ],
};

/** A stamp that the form can be sent with, or what to do about it. */
function usableStamp(
  stamp: ReturnType<typeof readStamp>,
  now: Date,
): { id: string | undefined; problem: FieldProblems } {
  const age = now.getTime() - (stamp?.openedAt.getTime() ?? 0);
  if (!stamp || age > formValidity)
    return {
      id: undefined,
      problem: {
        lomake:
          'Lomake on ollut auki yli vuorokauden. Kirjoittamasi on tallella: tarkista tiedot ja lähetä uudelleen.',
      },
    };
  if (age < fastest)
    return {
      id: stamp.id,
      problem: { lomake: 'Lomake lähti hyvin nopeasti. Tarkista tiedot ja lähetä se uudelleen.' },
    };
  return { id: stamp.id, problem: {} };
}

function trapProblem(form: SentForm): FieldProblems {
  if (textOf(form, trapName) === '') return {};
  return { [trapName]: 'Tyhjennä kenttä ”Jätä tämä tyhjäksi” ja lähetä lomake uudelleen.' };
}

/** The section of the address, while it takes reports; else says what has become of it. */
async function liveSection(
  strapi: Core.Strapi,
  context: PageContext,
): Promise<PublicSection | undefined> {
  const section = await publicSection(strapi, String(context.params.section));
  if (section && section.state !== 'archived') return section;
  context.status = section ? 410 : 404;
  context.body = section
    ? messagePage('Osio on päättynyt', [
        `${section.name} ei ota enää vastaan ilmoituksia. Kiitos kaikille auttaneille!`,
      ])
    : messagePage('Sivua ei ole', ['Tarkista, että osoite on kopioitu kokonaan.']);
  return undefined;
}
