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
  const isOver = section === 'past';
  // That it moved online no longer matters when it is over; that it never took place does.
  if (eventStatus !== 'scheduled' && !(isOver && eventStatus === 'moved_online'))
    return {
      tone: tones[eventStatus],
      label: t(`eventStatus.${eventStatus}`),
      notice: t(`eventNotice.${eventStatus}`),
    };
  if (!isOver) return undefined;
  return { tone: 'note', label: t('eventStatus.past'), notice: t('eventNotice.past') };
}
