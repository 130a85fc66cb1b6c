import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect } from 'react';
import { Navigate, Outlet, useLocation, useMatches } from 'react-router';
import type { Permission } from '../api/models.ts';
import { problemOf } from '../api/problem.ts';
import { sessionQuery, usePermission } from '../api/session.ts';
import { proposeLanguage } from '../language/language.ts';
import { useLabels } from '../language/use-labels.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { StatePanel } from '../parts/state-panel.tsx';
import { addressOf } from '../place/use-place.ts';
import { DemoGate } from './demo-gate.tsx';
import { FirstPaint } from './first-paint.tsx';
import { Header } from './header/header.tsx';
import { shellLabels } from './labels.ts';
import { NavigationRail } from './navigation-rail.tsx';
import type { PageHandle } from './page-route.ts';
import styles from './shell.module.css';

/** The frame of every page for a signed-in person; anybody else is taken to sign-in and back again. */
export function Shell(): JSX.Element {
  const { data: me, error, refetch } = useQuery(sessionQuery);
  const { pathname, search } = useLocation();
  const language = me?.organization.defaultLanguage;
  useEffect(() => {
    if (language !== undefined) proposeLanguage(language);
  }, [language]);

  if (me !== undefined && me.user.restriction !== null && pathname !== '/account') {
    return <Navigate to="/account" replace />;
  }
  if (me !== undefined) return <Frame />;
  if (error === null) return <FirstPaint />;
  if (problemOf(error).status !== 401) return <ProblemNotice error={error} retry={refetch} />;
  const target = pathname === '/' ? null : pathname + search;
  return <Navigate to={addressOf('/sign-in', { target })} replace />;
}

function Frame(): JSX.Element {
  const labels = useLabels(shellLabels);
  const handle = useMatches().findLast((match) => match.handle !== undefined)?.handle as PageHandle | undefined;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {labels.skip}
      </a>
      <Header periods={handle?.periods ?? []} looksBack={handle?.looksBack === true} />
      <NavigationRail />
      <main id="content" className={styles.content} tabIndex={-1}>
        <DemoGate figures={handle !== undefined && handle.periods.length > 0}>
          <Permitted permission={handle?.permission} />
        </DemoGate>
      </main>
    </div>
  );
}

function Permitted({ permission }: { permission: Permission | undefined }): JSX.Element {
  const labels = useLabels(shellLabels);
  const may = usePermission();
  if (permission === undefined || may(permission)) return <Outlet />;
  return <StatePanel title={labels.notPermitted}>{labels.notPermittedText}</StatePanel>;
}
