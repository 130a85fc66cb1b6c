import type ApexCharts from 'apexcharts';
import type { ApexOptions } from 'apexcharts';
import { type JSX, useEffect, useRef } from 'react';

/** Mounts, renews and removes an apexcharts chart; its library is fetched when the first chart is drawn. */
export function Chart({ options, name }: { options: ApexOptions; name: string }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let chart: ApexCharts | undefined;
    let removed = false;
    void import('apexcharts').then(({ default: Apex }) => {
      if (removed) return;
      chart = new Apex(frame.current, options);
      return chart.render();
    });
    return () => {
      removed = true;
      chart?.destroy();
    };
  }, [options]);
  return <div ref={frame} role="img" aria-label={name} style={{ height: '100%' }} />;
}
