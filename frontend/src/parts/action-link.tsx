import type { JSX } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './button.module.css';

/** A link that is the obvious next step: looks like a button, is a link. */
export function ActionLink(props: LinkProps): JSX.Element {
  return <Link {...props} className={styles.button ?? ''} />;
}
