import type { Config } from 'tailwindcss';

/** Utilities read the design tokens of src/styles/tokens.css; there are no other colours. */
export default {
  content: ['./src/**/*.{astro,ts}'],
  corePlugins: { container: false },
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'var(--paper)',
      shade: 'var(--shade)',
      ink: 'var(--ink)',
      muted: 'var(--muted)',
      line: 'var(--line)',
      link: 'var(--link)',
      lake: 'var(--lake)',
      foam: 'var(--foam)',
      'foam-muted': 'var(--foam-muted)',
      mist: 'var(--mist)',
      depth: 'var(--depth)',
      marigold: 'var(--marigold)',
      onmarigold: 'var(--on-marigold)',
      rowan: 'var(--rowan)',
    },
    fontFamily: { sans: 'var(--font)' },
    fontSize: {
      small: ['0.9375rem', '1.45'],
      base: ['1.0625rem', '1.6'],
      lead: ['clamp(1.1875rem, 1.1rem + 0.45vw, 1.4375rem)', '1.45'],
      h3: ['clamp(1.1875rem, 1.15rem + 0.2vw, 1.3125rem)', '1.3'],
      h2: ['clamp(1.5rem, 1.3rem + 0.9vw, 2.125rem)', '1.15'],
      h1: ['clamp(1.5rem, 0.8rem + 4.6vw, 3.75rem)', '1.05'],
      display: ['clamp(2.625rem, 1.4rem + 5.2vw, 5.75rem)', '0.98'],
    },
    screens: { sm: '36rem', md: '48rem', lg: '64rem' },
    extend: {
      maxWidth: { page: '78rem', text: '38rem' },
      spacing: { gutter: 'clamp(1rem, 4vw, 3rem)', section: 'clamp(3rem, 2rem + 4vw, 6rem)' },
      minHeight: { target: '2.75rem' },
    },
  },
} satisfies Config;
