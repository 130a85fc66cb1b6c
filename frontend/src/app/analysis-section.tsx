import type { JSX } from 'react';
import { Navigate, NavLink, Outlet, useSearchParams } from 'react-router';
import { defineLabels } from '../language/labels.ts';
import { useLabels } from '../language/use-labels.ts';
import { usePlace } from '../place/use-place.ts';
import styles from './data-section.module.css';

const labels = defineLabels(
  { section: '分析', process: '过程图', comparison: '比较' },
  { section: 'Analysis', process: 'Process chart', comparison: 'Comparison' },
);
const PROCESS = '/analysis/process';
const tabs = [
  { path: PROCESS, label: 'process' },
  { path: '/analysis/comparison', label: 'comparison' },
] as const;

/** Questions over the counts, side by side; unit, period and indicator go along. */
export function AnalysisSection(): JSX.Element {
  const words = useLabels(labels);
  const { linkTo } = usePlace();
  const indicator = useSearchParams()[0].get('indicator');
  return (
    <>
      <nav className={styles.tabs} aria-label={words.section}>
        {tabs.map(({ path, label }) => (
          <NavLink key={path} to={linkTo(path, { indicator })}>
            {words[label]}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}

/** The first page of the section. */
export function AnalysisEntry(): JSX.Element {
  return <Navigate to={usePlace().linkTo(PROCESS)} replace />;
}
