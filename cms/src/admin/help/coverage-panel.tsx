import { Typography } from '@strapi/design-system';
import type { HelpOverview } from '../../help-overview/help-overview-answers';
import { Panel } from '../start-page/panel';
import { useText } from './use-text';

/** A table of municipalities and kinds of help, where nought stands out. */
export function CoveragePanel({ coverage }: Pick<HelpOverview, 'coverage'>) {
  const text = useText();
  const { kinds, municipalities } = coverage;
  const gaps = municipalities.flatMap(({ counts }) => counts).filter((count) => count === 0).length;
  return (
    <Panel title={text('coverage')}>
      <Typography tag="p">{text('coverage.help')}</Typography>
      <Typography tag="p" fontWeight="bold">
        {text('coverage.gaps', { count: gaps })}
      </Typography>
      {/* Wide on a phone: it scrolls by itself, also by keyboard. */}
      <div className="cs-table" tabIndex={0} role="region" aria-label={text('coverage')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('coverage.municipality')}</th>
              {kinds.map(({ slug, name }) => (
                <th key={slug} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {municipalities.map(({ slug, name, counts }) => (
              <tr key={slug}>
                <th scope="row">{name}</th>
                {counts.map((count, index) => (
                  <td
                    key={kinds[index]?.slug}
                    className={count === 0 ? 'cs-missing' : undefined}
                    aria-label={count === 0 ? text('coverage.missing') : undefined}
                  >
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
