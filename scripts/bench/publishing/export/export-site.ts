import type { SiteContent } from '@civil-society/shared/content/site-content';
import { phoneUri } from '@civil-society/shared/contact/phone-number';
import { region } from '@civil-society/shared/region/region';
import { nearestAreas } from '@civil-society/site/src/view-models/area/nearest-areas.ts';
import { tileMap } from '@civil-society/site/src/view-models/area/tile-map.ts';
import { posterLink } from '@civil-society/site/src/view-models/board/poster-link.ts';
import { calendarLink } from '@civil-society/site/src/view-models/calendar/calendar-link.ts';
import { weekEvents } from '@civil-society/site/src/view-models/event/week-events.ts';
import { newsRow } from '@civil-society/site/src/view-models/news/news-row.ts';
import { indexContent, type SiteIndex } from '@civil-society/site/src/view-models/site-index.ts';
import { valuesOf } from '@civil-society/site/src/view-models/values-of.ts';
import { exportEvent } from './export-event.ts';
import { exportOrganisation } from './export-organisation.ts';
import type { ExportedArea, ExportedSite } from './exported-site.ts';
import { markdownOf } from './markdown-of.ts';

/** @param now ISO 8601 instant of the build */
export function exportSite(content: SiteContent, origin: string, now: string): ExportedSite {
  const index = indexContent(content, now);
  const { organisation, email, phone } = region.contact;
  const { tiles, columns } = tileMap(index.areas);
  return {
    origin,
    service: { name: region.service.name, tagline: region.service.tagline },
    contact: { organisation, email, phone: { href: phoneUri(phone), label: phone } },
    organisations: index.organisations().map((one) => exportOrganisation(one, index)),
    events: index.events().map((event) => exportEvent(event, index)),
    areas: exportAreas(index),
    themes: index.themes.map(({ slug, name, icon, description = '' }) => ({
      ...{ slug, name, icon, description },
    })),
    news: index.news().map((article) => ({
      ...newsRow(article, index),
      slug: article.slug,
      label: newsRow(article, index).label ?? '',
      areas: valuesOf(index.areaBySlug, article.areas).map(({ slug }) => slug),
      themes: article.themes,
      updatedAt: article.updatedAt,
      body: markdownOf(article.body).replaceAll('### ', '## '),
    })),
    pages: content.pages.map(({ slug, title, lead = '', body }) => ({
      ...{ slug, title, lead, description: lead },
      body: markdownOf(body).replaceAll('### ', '## '),
    })),
    week: weekEvents(index).map(({ date, weekday, dayNumber, rows }) => ({
      ...{ date, weekday, day: dayNumber },
      rows: rows.map(({ href, clock, until }) => ({
        slug: href.split('/').at(-2) ?? '',
        ...{ clock, until: until ?? '' },
      })),
    })),
    map: { columns, rows: Math.max(...tiles.map(({ row }) => row)) + 1 },
    month: calendarLink(index),
  };
}

function exportAreas(index: SiteIndex): ExportedArea[] {
  const { tiles } = tileMap(index.areas);
  return tiles.map(({ place: area, column, row }) => ({
    slug: area.slug,
    name: area.name,
    genitive: area.genitive,
    locative: area.locative,
    kind: area.kind,
    parent: area.parent ?? '',
    description: area.description ?? '',
    website: area.website ?? '',
    column,
    row,
    nearest: nearestAreas(area, index.areas).map(({ slug }) => slug),
    poster: posterLink(area, index) ?? '',
  }));
}
