import { columnRoles, type ColumnRole } from '@civil-society/shared/situation/survey-mapping';
import type { SurveyPreview } from '../../survey-import/survey-answers';
import { Choice } from './choice';
import { useText } from './use-text';

type ColumnRolesProps = {
  columns: SurveyPreview['columns'];
  onChange(header: string, role: ColumnRole): void;
};

/** Each column with some of its answers, and what it tells. */
export function ColumnRoles({ columns, onChange }: ColumnRolesProps) {
  const text = useText();
  const options = columnRoles.map((role) => ({ value: role, label: text(`role.${role}`) }));
  return (
    <div className="cs-survey-scroll">
      <table className="cs-survey-columns">
        <thead>
          <tr>
            <th scope="col">{text('columns.column')}</th>
            <th scope="col">{text('columns.samples')}</th>
            <th scope="col">{text('columns.role')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, letter, role, samples }) => (
            <tr key={header}>
              <th scope="row">
                {letter} · {header}
              </th>
              <td>{samples.length > 0 ? samples.join(' · ') : text('columns.empty')}</td>
              <td className="cs-survey-role">
                <Choice
                  label={text('columns.role-of', { header })}
                  value={role}
                  options={options}
                  onChange={(chosen) => onChange(header, chosen)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
