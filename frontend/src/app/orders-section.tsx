import type { JSX } from 'react';
import { NavLink, Outlet } from 'react-router';
import { defineLabels } from '../language/labels.ts';
import { useLabels } from '../language/use-labels.ts';
import { usePlace } from '../place/use-place.ts';
import styles from './data-section.module.css';

const labels = defineLabels(
  { section: '督办', mine: '我的督办', register: '督办台账' },
  { section: 'Orders', mine: 'My orders', register: 'Register' },
);

/** One's own orders and the register, side by side. */
export function OrdersSection(): JSX.Element {
  const words = useLabels(labels);
  const { linkTo } = usePlace();
  return (
    <>
      <nav className={styles.tabs} aria-label={words.section}>
        <NavLink to={linkTo('/orders/mine')}>{words.mine}</NavLink>
        <NavLink to={linkTo('/orders')} end>
          {words.register}
        </NavLink>
      </nav>
      <Outlet />
    </>
  );
}
