import { region, type RegionArea } from '@civil-society/shared/region/region';
import type { Core } from '@strapi/strapi';
import { areaUid } from '../content-type-uids';

/**
 * Makes the areas of the region's configuration exist. Codes, inflected forms, coordinates and
 * parents follow the configuration; a name or a text that an editor has changed stays.
 */
export async function syncAreas({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  // Municipalities come first: a rural area needs its own to be there.
  const areas = [...region.areas].sort((a, b) => Number(isRural(a)) - Number(isRural(b)));
  for (const area of areas) await syncArea(strapi, area);
}

async function syncArea(strapi: Core.Strapi, area: RegionArea): Promise<void> {
  const documents = strapi.documents(areaUid);
  const stored = await documents.findFirst({
    filters: { slug: area.slug },
    populate: { parent: true },
  });
  const parent = area.parent === undefined ? null : await documentIdOfArea(strapi, area.parent);
  const { slug, name, code = null, ...facts } = area;
  const data: Record<string, unknown> = { ...facts, code, parent };
  if (!stored) {
    await documents.create({ data: { ...data, slug, name } });
    return;
  }
  const now = { ...stored, parent: stored.parent?.documentId ?? null };
  if (Object.entries(data).some(([fact, value]) => Reflect.get(now, fact) !== value))
    await documents.update({ documentId: stored.documentId, data });
}

async function documentIdOfArea(strapi: Core.Strapi, slug: string): Promise<string> {
  const area = await strapi.documents(areaUid).findFirst({ filters: { slug } });
  if (!area) throw new Error(`region.json: there is no area ${slug} to be a parent.`);
  return area.documentId;
}

function isRural(area: RegionArea): boolean {
  return area.kind === 'rural_area';
}
