import { Typography } from '@strapi/design-system';
import { Choice } from './choice';
import { useText } from './use-text';

type WordTableProps<Meaning extends string> = {
  title: string;
  intro: string;
  words: readonly { word: string; count: number; meaning: Meaning | undefined }[];
  options: readonly { value: Meaning; label: string }[];
  onChange(word: string, meaning: Meaning): void;
};

/** Words of answers, each with what it is taken for; nothing when there are none. */
export function WordTable<Meaning extends string>(props: WordTableProps<Meaning>) {
  const { title, intro, words, options, onChange } = props;
  const text = useText();
  if (words.length === 0) return null;
  return (
    <div>
      <Typography tag="h3" variant="delta">
        {title}
      </Typography>
      <Typography tag="p" textColor="neutral700">
        {intro}
      </Typography>
      <div className="cs-survey-scroll">
        <table aria-label={title} className="cs-survey-counts">
          <thead>
            <tr>
              <th scope="col">{text('word')}</th>
              <th scope="col" className="cs-number">
                {text('word.count')}
              </th>
              <th scope="col">{text('word.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {words.map(({ word, count, meaning }) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td className="cs-number">{count}</td>
                <td className="cs-survey-role">
                  <Choice
                    label={text('word.meaning-of', { word })}
                    placeholder={text('word.unknown')}
                    value={meaning}
                    options={options}
                    onChange={(chosen) => onChange(word, chosen)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
