import type { JSX } from 'react';
import { Navigate, NavLink, Outlet } from 'react-router';
import { usePermission } from '../api/session.ts';
import { defineLabels } from '../language/labels.ts';
import { useLabels } from '../language/use-labels.ts';
import { usePlace } from '../place/use-place.ts';
import styles from './data-section.module.css';

const labels = defineLabels(
  {
    section: '数据',
    imports: '导入',
    sources: '来源',
    base: '用户数',
    units: '单位',
    catalogue: '目录',
    calendar: '工作日历',
    events: '事件',
    definitions: '口径与限值',
    packs: '监管规则包',
    official: '对账',
    changes: '口径变更',
  },
  {
    section: 'Data',
    imports: 'Imports',
    sources: 'Sources',
    base: 'Customer base',
    units: 'Units',
    catalogue: 'Catalogue',
    calendar: 'Calendar',
    events: 'Events',
    definitions: 'Definitions',
    packs: 'Regime packs',
    official: 'Reconciliation',
    changes: 'Changes',
  },
);
const tabs = [
  { path: '/data/imports', label: 'imports', permission: 'imports.read' },
  { path: '/data/sources', label: 'sources', permission: 'sources.read' },
  { path: '/data/customer-base', label: 'base', permission: 'customer-base.read' },
  { path: '/data/units', label: 'units', permission: 'units.read' },
  { path: '/data/catalogue', label: 'catalogue', permission: 'catalogue.read' },
  { path: '/data/events', label: 'events', permission: 'events.read' },
  { path: '/data/calendar', label: 'calendar', permission: 'working-calendar.read' },
  { path: '/data/definitions', label: 'definitions', permission: 'definitions.read' },
  { path: '/data/regime-packs', label: 'packs', permission: 'definitions.read' },
  { path: '/data/official-figures', label: 'official', permission: 'readings.read' },
  { path: '/data/changes', label: 'changes', permission: 'definitions.read' },
] as const;

/** Everybody may read the units. */
const UNITS = { path: '/data/units' };

/** The pages through which data comes in, side by side; each appears for holders of its permission. */
export function DataSection(): JSX.Element {
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
export function DataEntry(): JSX.Element {
  const may = usePermission();
  const { linkTo } = usePlace();
  return <Navigate to={linkTo((tabs.find(({ permission }) => may(permission)) ?? UNITS).path)} replace />;
}
