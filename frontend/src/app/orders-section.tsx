import type { JSX } from 'react';
import { NavLink, Outlet } from 'react-router';
import { usePermission } from '../api/session.ts';
import { defineLabels } from '../language/labels.ts';
import { useLabels } from '../language/use-labels.ts';
import { usePlace } from '../place/use-place.ts';
import styles from './data-section.module.css';

const labels = defineLabels(
  {
    section: '督办',
    mine: '我的督办',
    register: '督办台账',
    disputes: '申辩',
    audits: '工单稽核',
    marks: '件件四有',
    repetitions: '重复预警',
    improvements: '改进台账',
  },
  {
    section: 'Orders',
    mine: 'My orders',
    register: 'Register',
    disputes: 'Disputes',
    audits: 'Audits',
    marks: 'Four marks',
    repetitions: 'Repetition',
    improvements: 'Improvements',
  },
);

/** One's own orders, the register, the disputes and what cases lack, side by side. */
export function OrdersSection(): JSX.Element {
  const words = useLabels(labels);
  const { linkTo } = usePlace();
  const may = usePermission();
  return (
    <>
      <nav className={styles.tabs} aria-label={words.section}>
        <NavLink to={linkTo('/orders/mine')}>{words.mine}</NavLink>
        <NavLink to={linkTo('/orders')} end>
          {words.register}
        </NavLink>
        <NavLink to={linkTo('/orders/improvements')}>{words.improvements}</NavLink>
        {may('disputes.read') && <NavLink to={linkTo('/orders/disputes')}>{words.disputes}</NavLink>}
        {may('repetitions.read') && <NavLink to={linkTo('/orders/repetitions')}>{words.repetitions}</NavLink>}
        {may('case-audits.read') && <NavLink to={linkTo('/orders/audits')}>{words.audits}</NavLink>}
        {may('complaints.read') && <NavLink to={linkTo('/orders/marks')}>{words.marks}</NavLink>}
      </nav>
      <Outlet />
    </>
  );
}
