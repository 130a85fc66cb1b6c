import type { ComponentProps, JSX } from 'react';

type Named = { 'aria-label': string } | { 'aria-labelledby': string };

/** A part of a page that scrolls by itself: it has a name, and is reached and moved by keyboard (WCAG 2.2, 2.1.1). */
export function ScrollRegion(props: ComponentProps<'section'> & Named): JSX.Element {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
  return <section tabIndex={0} {...props} />;
}
