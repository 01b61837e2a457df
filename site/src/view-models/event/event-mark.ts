import type { EventStatus } from '@civil-society/shared/event/event';
import { t } from '../../i18n/t.ts';
import type { ScheduledEvent } from './scheduled-event.ts';

/** A mark for what is not as planned: the short word for lists, the sentence for its own page. */
export type EventMark = { tone: 'stop' | 'note'; label: string; notice: string };

const tones = {
  cancelled: 'stop',
  postponed: 'stop',
  moved_online: 'note',
} as const satisfies Record<Exclude<EventStatus, 'scheduled'>, EventMark['tone']>;

export function eventMark({ event, section }: ScheduledEvent): EventMark | undefined {
  const { eventStatus } = event;
  if (eventStatus !== 'scheduled')
    return {
      tone: tones[eventStatus],
      label: t(`eventStatus.${eventStatus}`),
      notice: t(`eventNotice.${eventStatus}`),
    };
  if (section !== 'past') return undefined;
  return { tone: 'note', label: t('eventStatus.past'), notice: t('eventNotice.past') };
}
