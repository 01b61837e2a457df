import { actingCapacities } from '@civil-society/shared/situation/situation-round';
import { leftOut } from '@civil-society/shared/situation/survey-mapping';
import type { SurveyPlaces, SurveyPreview } from '../../survey-import/survey-answers';
import { useText } from './use-text';
import { WordTable } from './word-table';

const capacities = [...actingCapacities, leftOut] as const;
type Capacity = (typeof capacities)[number];

type CapacityWordsProps = {
  words: SurveyPreview['capacityWords'];
  onChange(word: string, capacity: Capacity): void;
};

/** What each answer about the capacity means. */
export function CapacityWords({ words, onChange }: CapacityWordsProps) {
  const text = useText();
  return (
    <WordTable
      title={text('capacity-words.title')}
      intro={text('capacity-words.intro')}
      words={words.map(({ word, count, capacity }) => ({ word, count, meaning: capacity }))}
      options={capacities.map((value) => ({
        value,
        label: value === leftOut ? text('word.left_out') : text(`capacity.${value}`),
      }))}
      onChange={onChange}
    />
  );
}

type AreaWordsProps = {
  words: SurveyPreview['areaWords'];
  areas: SurveyPlaces['areas'];
  onChange(word: string, area: string): void;
};

/** Which municipality each unknown place is in. */
export function AreaWords({ words, areas, onChange }: AreaWordsProps) {
  const text = useText();
  return (
    <WordTable
      title={text('area-words.title')}
      intro={text('area-words.intro')}
      words={words.map(({ word, count, area }) => ({ word, count, meaning: area }))}
      options={[
        { value: leftOut, label: text('word.left_out') },
        ...areas.map(({ slug, name }) => ({ value: slug, label: name })),
      ]}
      onChange={onChange}
    />
  );
}
