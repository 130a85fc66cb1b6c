import type { JSX } from 'react';
import { Navigate, NavLink, Outlet } from 'react-router';
import { usePermission } from '../api/session.ts';
import { defineLabels } from '../language/labels.ts';
import { useLabels } from '../language/use-labels.ts';
import { usePlace } from '../place/use-place.ts';
import styles from './data-section.module.css';

const labels = defineLabels(
  { section: '管理', users: '用户', audit: '审计记录', jobs: '定时任务', demo: '演示数据', unmaskings: '原文查看' },
  {
    section: 'Admin',
    users: 'Users',
    audit: 'Audit log',
    jobs: 'Timed jobs',
    demo: 'Demo data',
    unmaskings: 'Unmaskings',
  },
);
const tabs = [
  { path: '/administration/users', label: 'users', permission: 'users.read' },
  { path: '/administration/audit', label: 'audit', permission: 'audit.read' },
  { path: '/administration/jobs', label: 'jobs', permission: 'jobs.read' },
  { path: '/administration/demo', label: 'demo', permission: 'demo.remove' },
  { path: '/administration/unmaskings', label: 'unmaskings', permission: 'unmaskings.read' },
] as const;

/** Users and the audit log, side by side; each appears for holders of its permission. */
export function AdministrationSection(): JSX.Element {
  const words = useLabels(labels);
  const may = usePermission();
  const { linkTo } = usePlace();
  return (
    <>
      <nav className={styles.tabs} aria-label={words.section}>
        {tabs
          .filter(({ permission }) => may(permission))
          .map(({ path, label }) => (
            <NavLink key={path} to={linkTo(path)}>
              {words[label]}
            </NavLink>
          ))}
      </nav>
      <Outlet />
    </>
  );
}

/** The first page of the section that the person may read. */
export function AdministrationEntry(): JSX.Element {
  const may = usePermission();
  const { linkTo } = usePlace();
  return <Navigate to={linkTo((tabs.find(({ permission }) => may(permission)) ?? tabs[0]).path)} replace />;
}
