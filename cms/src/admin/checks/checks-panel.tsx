import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { Checks } from './checks';
import { isCheckedUid } from './is-checked-uid';

export const ChecksPanel: PanelComponent = ({ model, activeTab }) => {
  const { formatMessage } = useIntl();
  // What is published was judged when it was.
  if (!isCheckedUid(model) || activeTab === 'published') return null;
  return {
    title: formatMessage({ id: 'civil-society.checks.title' }),
    content: <Checks uid={model} />,
  };
};
