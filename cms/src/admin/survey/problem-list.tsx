import type { SurveyProblem } from '@civil-society/shared/situation/survey-problem';
import { Badge, Flex, Typography } from '@strapi/design-system';
import { useText, type FormatText } from './use-text';

type ProblemListProps = { problems: readonly SurveyProblem[]; count: number };

/** Every problem by row and column; what stops the import comes first. */
export function ProblemList({ problems, count }: ProblemListProps) {
  const text = useText();
  if (problems.length === 0) return <Typography tag="p">{text('problems.none')}</Typography>;
  return (
    <>
      {count > problems.length && (
        <Typography tag="p">{text('problems.more', { shown: problems.length, count })}</Typography>
      )}
      {/* Reached with the keyboard, for it scrolls. */}
      <div
        className="cs-survey-problems"
        tabIndex={0}
        role="region"
        aria-label={text('problems.list')}
      >
        <ul>
          {problems.map((problem, at) => (
            <li key={at}>
              <Flex gap={2} wrap="wrap" alignItems="center">
                <Typography fontWeight="bold">{placeOf(problem, text)}</Typography>
                <Badge
                  {...(problem.effect === 'stops'
                    ? { backgroundColor: 'danger100', textColor: 'danger700' }
                    : {})}
                >
                  {text(`problems.${problem.effect}`)}
                </Badge>
              </Flex>
              <Typography tag="p">{problem.message}</Typography>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function placeOf({ row, column }: SurveyProblem, text: FormatText): string {
  if (row === undefined) return text('problems.file');
  return column === undefined
    ? text('problems.row', { row })
    : text('problems.row-column', { row, column });
}
