import { Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { surveyPlacesSchema } from '../../survey-import/survey-answers';
import { coordinatorPermissions } from '../review/coordinator-permissions';
import { useAnswer } from '../start-page/use-answer';
import { SurveyImport } from './survey-import';
import { SurveyStyle } from './survey-style';
import { useText } from './use-text';

/** From a survey's file to the draft of a round, step by step on one page. */
export default function SurveyPage() {
  const text = useText();
  return (
    <Page.Protect permissions={coordinatorPermissions}>
      <Page.Title>{text('title')}</Page.Title>
      <SurveyStyle />
      <Page.Main>
        <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
        <Layouts.Content>
          <Places />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Places() {
  const text = useText();
  const { data, isFailed, reload } = useAnswer('/civil-society/surveys', surveyPlacesSchema);
  if (isFailed && data === undefined) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  if (data.sections.length === 0) return <Typography tag="p">{text('no-sections')}</Typography>;
  return <SurveyImport places={data} onImported={reload} />;
}
