import { createGlobalStyle } from 'styled-components';

/** Tables that scroll within their frame on narrow screens, in the theme's colours. */
export const SurveyStyle = createGlobalStyle`
  .cs-survey {
    display: grid;
    gap: 2.4rem;
    max-width: 110rem;
  }
  .cs-survey section {
    min-width: 0;
  }
  .cs-survey-fields {
    display: grid;
    gap: 1.6rem;
    grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
    align-items: start;
  }
  .cs-survey-wide {
    grid-column: 1 / -1;
  }
  .cs-survey input[type='file'] {
    max-width: 100%;
    padding: 1rem;
    border: 1px dashed ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.4rem;
  }
  .cs-survey :is(input[type='file'], [tabindex='0']):focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  .cs-survey-scroll {
    overflow-x: auto;
  }
  .cs-survey table {
    width: 100%;
    border-collapse: collapse;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.4rem;
    line-height: 1.5;
  }
  .cs-survey-columns {
    min-width: 72rem;
  }
  .cs-survey-counts {
    min-width: 56rem;
  }
  .cs-survey-columns th:first-child {
    width: 22%;
  }
  .cs-survey caption {
    padding-block: 0.8rem;
    text-align: left;
    font-weight: 600;
  }
  .cs-survey :is(th, td) {
    padding: 0.8rem 1.6rem 0.8rem 0;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: left;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }
  .cs-survey th {
    font-weight: 600;
  }
  .cs-survey .cs-number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .cs-survey .cs-not-shown {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .cs-survey-role {
    min-width: 26rem;
  }
  .cs-survey ul {
    display: grid;
    gap: 1.2rem;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .cs-survey-problems {
    max-height: 48rem;
    overflow-y: auto;
  }
  .cs-survey summary {
    cursor: pointer;
    font-size: 1.6rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  .cs-survey blockquote {
    margin: 0;
    padding-left: 1.2rem;
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
    white-space: pre-line;
  }
`;
