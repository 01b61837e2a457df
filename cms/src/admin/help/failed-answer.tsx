import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from './use-text';

/** An answer could not be had: says so, and lets the person try again. */
export function FailedAnswer({ reload }: { reload(): void }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <Typography tag="p" role="alert">
        {text('failed')}
      </Typography>
      <Button onClick={reload}>{text('reload')}</Button>
    </Flex>
  );
}
