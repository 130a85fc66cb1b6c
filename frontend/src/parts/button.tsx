import type { ButtonHTMLAttributes, JSX } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The one main step of a form. */
  primary?: boolean;
}

/** A light button for the shell and the reading pages; data pages may use antd's. */
export function Button({ primary = false, type = 'button', ...rest }: ButtonProps): JSX.Element {
  return <button {...rest} type={type} className={styles.button} data-primary={primary} />;
}
