import {
  actingCapacities,
  type CapacityCounts,
  type SituationFigures,
} from '@civil-society/shared/situation/situation-round';
import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
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
      <CountTable caption={text('figures.by-area')} column={text('figures.area')}>
        <CountRow name={text('figures.all')} counts={figures.capacity} />
        {rows.map((row) => (
          <CountRow key={row.area} name={nameOf(row.area)} counts={row} />
        ))}
      </CountTable>
      {figures.byKind.length > 0 && (
        <CountTable caption={text('figures.by-kind')} column={text('figures.kind')}>
          {figures.byKind.map((row) => (
            <CountRow key={row.kind} name={row.kind} counts={row} />
          ))}
        </CountTable>
      )}
    </>
  );
}

type CountTableProps = { caption: string; column: string; children: ReactNode };

/** Rows of counts. It is reached with the keyboard, for it scrolls on narrow screens. */
function CountTable({ caption, column, children }: CountTableProps) {
  const text = useText();
  return (
    <div className="cs-survey-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="cs-survey-counts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className="cs-number">
                {text(`capacity.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
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
