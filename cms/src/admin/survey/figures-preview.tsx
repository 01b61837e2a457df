import {
  actingCapacities,
  type CapacityCounts,
  type SituationFigures,
} from '@civil-society/shared/situation/situation-round';
import { Typography } from '@strapi/design-system';
import type { SurveyPlaces } from '../../survey-import/survey-answers';
import { useText } from './use-text';

type FiguresPreviewProps = { figures: SituationFigures; areas: SurveyPlaces['areas'] };

const columns = [...actingCapacities, 'total'] as const;

/** The figures as the site will show them. */
export function FiguresPreview({ figures, areas }: FiguresPreviewProps) {
  const text = useText();
  const names = new Map(areas.map(({ slug, name }) => [slug, name]));
  const nameOf = (area: string) => names.get(area) ?? area;
  const rows = figures.byArea.toSorted((a, b) =>
    nameOf(a.area).localeCompare(nameOf(b.area), 'fi'),
  );
  return (
    <>
      <Typography tag="p" textColor="neutral700">
        {text('figures.hidden')}
      </Typography>
      {/* Reached with the keyboard, for it scrolls on narrow screens. */}
      <div
        className="cs-survey-scroll"
        tabIndex={0}
        role="region"
        aria-label={text('figures.by-area')}
      >
        <table className="cs-survey-counts">
          <caption>{text('figures.by-area')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('figures.area')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="cs-number">
                  {text(`capacity.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <CountRow name={text('figures.all')} counts={figures.capacity} />
            {rows.map((row) => (
              <CountRow key={row.area} name={nameOf(row.area)} counts={row} />
            ))}
          </tbody>
        </table>
      </div>
      {figures.byKind.length > 0 && (
        <div>
          <table>
            <caption>{text('figures.by-kind')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('figures.kind')}</th>
                <th scope="col" className="cs-number">
                  {text('figures.count')}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.byKind.map(({ kind, count }) => (
                <tr key={kind}>
                  <th scope="row">{kind}</th>
                  <Count count={count} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function CountRow({ name, counts }: { name: string; counts: CapacityCounts }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <Count key={column} count={counts[column]} />
      ))}
    </tr>
  );
}

function Count({ count }: { count: number | null }) {
  const text = useText();
  return count === null ? (
    <td className="cs-number cs-not-shown">{text('figures.not-shown')}</td>
  ) : (
    <td className="cs-number">{count}</td>
  );
}
