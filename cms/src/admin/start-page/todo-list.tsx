import { Typography } from '@strapi/design-system';
import { Panel } from './panel';
import { useText } from './text';
import { TextLink } from './text-link';
import type { TodoItem } from './todo-items';

/** What waits for the representative. */
export function TodoList({ items }: { items: readonly TodoItem[] }) {
  const text = useText();
  return (
    <Panel title={text('todo.title')}>
      {items.length === 0 ? (
        <Typography tag="p">{text('todo.none')}</Typography>
      ) : (
        <ul className="cs-rows">
          {items.map(({ key, name, to }) => (
            <li key={`${key} ${to}`}>
              <TextLink to={to}>{text(key, { name: name || text('untitled') })}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
