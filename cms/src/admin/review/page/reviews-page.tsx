import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { coordinatorPermissions } from '../coordinator-permissions';
import { useText } from '../use-text';
import { QueuePage } from './queue-page';
import { ReviewPage } from './review-page';

/** Below /tarkistettavat: the queue, and one request of it. */
export default function ReviewsPage() {
  const text = useText();
  return (
    <Page.Protect permissions={coordinatorPermissions}>
      <Page.Title>{text('queue.title')}</Page.Title>
      <Routes>
        <Route index element={<QueuePage />} />
        <Route path=":id" element={<ReviewPage />} />
      </Routes>
    </Page.Protect>
  );
}
