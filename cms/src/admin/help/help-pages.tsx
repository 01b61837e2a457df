import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { coordinatorPermissions } from '../review/coordinator-permissions';
import { StartPageStyle } from '../start-page/start-page-style';
import { SectionListPage } from './section-list-page';
import { SectionPage } from './section-page';
import { useText } from './use-text';

/** Below /apuosiot: the sections, and the screen of one. */
export default function HelpPages() {
  const text = useText();
  return (
    <Page.Protect permissions={coordinatorPermissions}>
      <Page.Title>{text('title')}</Page.Title>
      <StartPageStyle />
      <Routes>
        <Route index element={<SectionListPage />} />
        <Route path=":documentId" element={<SectionPage />} />
      </Routes>
    </Page.Protect>
  );
}
