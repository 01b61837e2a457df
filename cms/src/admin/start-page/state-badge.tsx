import { Badge } from '@strapi/design-system';
import type { EntryState } from '../../start-page/start-page-answers';
import { type TextKey, useText } from './text';

const looks = {
  draft: { ground: 'secondary100', ink: 'secondary700' },
  waiting: { ground: 'warning100', ink: 'warning700' },
  returned: { ground: 'danger100', ink: 'danger700' },
  hidden: { ground: 'danger100', ink: 'danger700' },
  published: { ground: 'success100', ink: 'success700' },
} as const satisfies Record<EntryState['state'], object>;

/** An entry's state in words, with a colour beside. */
export function StateBadge({ state }: { state: EntryState }) {
  const text = useText();
  const { ground, ink } = looks[state.state];
  const key: TextKey =
    state.state === 'published' && state.hasChanges
      ? 'state.publishedWithChanges'
      : `state.${state.state}`;
  return (
    <Badge backgroundColor={ground} textColor={ink}>
      {text(key)}
    </Badge>
  );
}
