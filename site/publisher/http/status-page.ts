import { region } from '@civil-society/shared/region/region';
import type { BadEntry, ContentType } from '../../src/cms/bad-entry.ts';
import type { PublisherStatus } from '../publisher-status.ts';
import type { Held } from '../releases/held.ts';
import type { Release } from '../releases/release.ts';
import { escapeHtml as text } from '@civil-society/shared/text/escape-html';
import { deploymentSection } from './deployment-section.ts';
import { formatTime } from './format-time.ts';

const activities = {
  idle: 'Valmiina: sivusto on ajan tasalla',
  checking: 'Tarkistetaan, onko sisältö muuttunut',
  building: 'Julkaistaan muutoksia',
  failed: 'Julkaisu epäonnistui: yritetään uudelleen',
} satisfies Record<PublisherStatus['activity'], string>;

const typeNames = {
  organisation: 'Järjestö',
  event: 'Tapahtuma tai toiminta',
  newsArticle: 'Uutinen',
  area: 'Kunta tai maaseutualue',
  theme: 'Teema',
  targetGroup: 'Kohderyhmä',
  language: 'Kieli',
  page: 'Sivu',
} satisfies Record<ContentType, string>;

/** The publisher's status for people, in Finnish. */
export function statusPage({
  activity,
  since,
  release,
  held,
  lastFailure,
  deployment,
}: PublisherStatus): string {
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="10">
<title>Julkaisun tila – ${text(region.service.name)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
dt { font-weight: 600; } dd { margin: 0 0 .75rem; } pre { white-space: pre-wrap; background: #f2f2f2; padding: 1rem; }
</style>
</head>
<body>
<main>
<h1>Julkaisun tila</h1>
<p><strong>${activities[activity]}</strong> (${formatTime(since)} alkaen)</p>
<h2>Näkyvissä oleva julkaisu</h2>
${held ? heldSection(held) : ''}
${release ? releaseSection(release) : '<p>Sivustoa ei ole vielä julkaistu.</p>'}
${lastFailure ? failureSection(lastFailure, activity === 'failed') : ''}
${deployment ? deploymentSection(deployment) : ''}
</main>
</body>
</html>
`;
}

function heldSection({ since }: Held): string {
  return `<p><strong>Sivustolla pidetään aiempaa julkaisua</strong>, johon on palattu ${formatTime(since)}. Sivusto seuraa taas sisältöä, kun seuraava muutos julkaistaan tai pito puretaan komennolla <code>rollback --resume</code>.</p>`;
}

function releaseSection(release: Release): string {
  const { id, builtAt, revision, pageCount, buildSeconds, badEntries, warnings } = release;
  return `<dl>
<dt>Julkaistu</dt><dd>${formatTime(builtAt)}</dd>
<dt>Sisällön versio</dt><dd>${revision}</dd>
<dt>Sivuja</dt><dd>${pageCount}</dd>
<dt>Julkaisu kesti</dt><dd>${buildSeconds.toFixed(1).replace('.', ',')} s</dd>
<dt>Julkaisun tunnus</dt><dd>${text(id)}</dd>
</dl>
<h2>Virheelliset sisällöt</h2>
${badEntries.length === 0 ? '<p>Ei yhtään.</p>' : `<ul>${badEntries.map(badEntryItem).join('')}</ul>`}
${warnings.length === 0 ? '' : `<h2>Ylläpidolle</h2>\n<ul lang="en">${warnings.map((warning) => `<li>${text(warning)}</li>`).join('')}</ul>`}`;
}

function badEntryItem({ contentType, name, documentId, problems, ...entry }: BadEntry): string {
  const effect = effectOf(entry);
  const fields = problems.map(({ field, message }) => `<li>${text(field)}: ${text(message)}</li>`);
  return `<li>${typeNames[contentType]} «${text(name)}» (${text(documentId)}), ${effect}: <ul>${fields.join('')}</ul></li>`;
}

function effectOf({ isLeftOut, isKept }: Pick<BadEntry, 'isLeftOut' | 'isKept'>): string {
  if (isLeftOut) return 'jätetty pois sivustolta';
  return isKept ? 'näkyy edellisessä kunnossa olleessa muodossaan' : 'näkyy puutteellisena';
}

function failureSection(
  { at, reason, retryAt }: NonNullable<PublisherStatus['lastFailure']>,
  isCurrent: boolean,
): string {
  return `<h2>Viimeisin epäonnistuminen</h2>
<p>${formatTime(at)}${isCurrent ? `, uusi yritys ${formatTime(retryAt)}` : ', sen jälkeen onnistunut'}.</p>
<pre>${text(reason)}</pre>`;
}
