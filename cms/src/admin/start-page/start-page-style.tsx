import { createGlobalStyle } from 'styled-components';

/** Variables of start-page.css: they follow the theme that the person has chosen, by day or night. */
export const StartPageStyle = createGlobalStyle`
  :root {
    --cs-lake: ${({ theme }) => (theme.colorScheme === 'dark' ? '#07141a' : '#0c2a34')};
    --cs-foam: #f2f5ef;
    --cs-mist: #b4c8ca;
    --cs-marigold: #f9c115;
    --cs-ink: ${({ theme }) => theme.colors.neutral800};
    --cs-link: ${({ theme }) => theme.colors.primary600};
    --cs-line: ${({ theme }) => theme.colors.neutral200};
    --cs-shade: ${({ theme }) => theme.colors.neutral100};
  }
`;
