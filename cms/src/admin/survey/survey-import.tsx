import type { ColumnRole, SurveyMapping } from '@civil-society/shared/situation/survey-mapping';
import { Button, LinkButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { situationRoundUid } from '../../content-type-uids';
import type { SurveyPlaces } from '../../survey-import/survey-answers';
import { ColumnRoles } from './column-roles';
import { FiguresPreview } from './figures-preview';
import { NeedsPreview } from './needs-preview';
import { ProblemList } from './problem-list';
import { RoundForm } from './round-form';
import { SurveyPanel } from './survey-panel';
import { useSurvey, type ChosenFile, type RoundFields } from './use-survey';
import { useText } from './use-text';
import { AreaWords, CapacityWords } from './words';

type SurveyImportProps = { places: SurveyPlaces; onImported(): void };

/** The steps below each other; every change of how the file is read shows at once what it makes. */
export function SurveyImport({ places, onImported }: SurveyImportProps) {
  const text = useText();
  const survey = useSurvey();
  const { preview, imported, problems, busyWith } = survey;
  const [file, setFile] = useState<ChosenFile>();
  const [fields, setFields] = useState<RoundFields>({
    section: places.sections[0]?.documentId ?? '',
    replaces: '',
    name: '',
    startsOn: '',
    endsOn: '',
  });

  const read = () => {
    if (file) void survey.read(file, fields);
    else survey.setProblems({ file: text('file.missing') });
  };
  const change = (mapping: SurveyMapping) => {
    if (file) void survey.read(file, fields, mapping);
  };
  const makeDraft = async () => {
    if (!file || !preview) return;
    await survey.importDraft(file, fields, preview.mapping);
    onImported();
  };

  return (
    <div className="cs-survey">
      <SurveyPanel title={text('round.title')}>
        <RoundForm
          places={places}
          fields={fields}
          onChange={(changed) => {
            setFields({ ...fields, ...changed });
            survey.setProblems({});
          }}
          fileName={file?.name}
          onFile={(chosen) => {
            setFile(chosen);
            survey.setProblems({});
          }}
          problems={problems}
        />
        <div>
          <Button size="L" onClick={read} loading={busyWith === 'reading'}>
            {text('read')}
          </Button>
        </div>
      </SurveyPanel>
      <Typography tag="p" aria-live="polite" textColor="neutral700">
        {busyWith === 'reading'
          ? text('reading')
          : preview && text('read-done', { rows: preview.rows, problems: preview.problemCount })}
      </Typography>
      {preview && (
        <>
          <SurveyPanel title={text('columns.title')} intro={text('columns.intro')}>
            <ColumnRoles
              columns={preview.columns}
              onChange={(header, role) => change(withRole(preview.mapping, header, role))}
            />
            <CapacityWords
              words={preview.capacityWords}
              onChange={(word, capacity) =>
                change({
                  ...preview.mapping,
                  capacityWords: [
                    ...preview.mapping.capacityWords.filter((said) => said.word !== word),
                    { word, capacity },
                  ],
                })
              }
            />
            <AreaWords
              words={preview.areaWords}
              areas={places.areas}
              onChange={(word, area) =>
                change({
                  ...preview.mapping,
                  areaWords: [
                    ...preview.mapping.areaWords.filter((said) => said.word !== word),
                    { word, area },
                  ],
                })
              }
            />
          </SurveyPanel>
          <SurveyPanel title={text('problems.title')}>
            <ProblemList problems={preview.problems} count={preview.problemCount} />
          </SurveyPanel>
          {preview.figures && (
            <SurveyPanel
              title={text('figures.title')}
              intro={text('figures.counted', {
                answers: preview.figures.answers,
                rows: preview.rows,
              })}
            >
              <FiguresPreview figures={preview.figures} areas={places.areas} />
              <NeedsPreview needs={preview.needs} />
            </SurveyPanel>
          )}
          <div>
            <Button
              size="L"
              onClick={() => void makeDraft()}
              disabled={!preview.canImport || busyWith === 'reading'}
              loading={busyWith === 'importing'}
            >
              {text('import')}
            </Button>
            <Typography tag="p" textColor="neutral700" paddingTop={2}>
              {text(preview.canImport ? 'import.hint' : 'import.stopped')}
            </Typography>
            {problems['name'] && (
              <Typography tag="p" role="alert" textColor="danger600">
                {problems['name']}
              </Typography>
            )}
          </div>
          <div role="status">
            {imported && (
              <SurveyPanel
                title={text('import.done', { answers: imported.answers, needs: imported.needs })}
              >
                <LinkButton
                  tag={Link}
                  to={`/content-manager/collection-types/${situationRoundUid}/${imported.round}`}
                >
                  {text('import.open')}
                </LinkButton>
              </SurveyPanel>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function withRole(mapping: SurveyMapping, header: string, role: ColumnRole): SurveyMapping {
  const columns = mapping.columns.map((column) =>
    column.header === header ? { header, role } : column,
  );
  return { ...mapping, columns };
}
