import type { SurveyColumns } from './survey-columns.ts';
import { neededRoles, singleRoles, type ColumnRole } from './survey-mapping.ts';
import type { SurveyProblem } from './survey-problem.ts';

const names: Partial<Record<ColumnRole, string>> = {
  area: 'Kunta',
  capacity: 'Toimintakyky',
  organisation: 'Järjestön nimi',
  answered_on: 'Vastauspäivä',
};

/** What is missing of a mapping, or there twice. */
export function mappingProblems({ byRole }: SurveyColumns): SurveyProblem[] {
  const missing = neededRoles.filter((role) => !byRole.has(role));
  const doubled = singleRoles.filter((role) => (byRole.get(role)?.length ?? 0) > 1);
  return [
    ...missing.map((role): SurveyProblem => ({
      effect: 'stops',
      message: `Mikään sarake ei kerro tätä: ${names[role]}. Valitse se sarakkeiden luettelosta.`,
    })),
    ...doubled.map((role): SurveyProblem => ({
      effect: 'stops',
      message: `Usea sarake on valittu kertomaan samaa: ${names[role]} (${byRole
        .get(role)
        ?.map(({ name }) => name)
        .join(', ')}). Jätä niistä yksi.`,
    })),
  ];
}
