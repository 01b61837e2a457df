import { Button, Main, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { siteStatusSchema } from '../../public-site/site-answers';
import { startPageSchema } from '../../start-page/start-page-answers';
import { CoordinatorPage } from './coordinator-page';
import { RepresentativePage } from './representative-page';
import { SiteLine } from './site-line';
import { StartPageStyle } from './start-page-style';
import { useText } from './text';
import { useAnswer } from './use-answer';

/** What a person sees first: their own, what waits for them, and how the public site is. */
export function StartPage() {
  const text = useText();
  const page = useAnswer('/civil-society/start-page', startPageSchema);
  const site = useAnswer('/civil-society/site-status', siteStatusSchema);
  const reload = () => {
    page.reload();
    site.reload();
  };
  return (
    <Main className="cs-start-page" aria-busy={page.data === undefined && !page.isFailed}>
      <StartPageStyle />
      <Page.Title>{text('title')}</Page.Title>
      <header className="cs-shore">
        <Typography tag="h1" variant="alpha">
          {text('title')}
        </Typography>
        <SiteLine status={site.data} />
      </header>
      {page.data === undefined ? (
        <div className="cs-columns">
          <div role="status">
            <Typography tag="p">{text(page.isFailed ? 'failed' : 'loading')}</Typography>
            {page.isFailed && <Button onClick={reload}>{text('tryAgain')}</Button>}
          </div>
        </div>
      ) : page.data.role === 'representative' ? (
        <RepresentativePage page={page.data} onChanged={reload} />
      ) : (
        <CoordinatorPage page={page.data} status={site.data} />
      )}
    </Main>
  );
}
