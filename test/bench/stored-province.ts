import pg from 'pg';
import { recount } from '../../src/complaints/counts/recount.ts';
import { createDataSource } from '../../src/platform/database/data-source.ts';
import type { BenchSetting } from './bench.ts';
import { MeasuredRedline } from './measured-redline.ts';
import { makeProvince, YEAR } from './province.ts';

/** A province with so many complaints in one year, and the product running on it. */
export interface StoredProvince {
  readonly complaints: number;
  readonly url: string;
  readonly redline: MeasuredRedline;
  /** A connection with the product's own options, for the same questions asked of the rows. */
  readonly database: pg.Client;
  stop(): Promise<void>;
}

export async function storeProvince({ database }: BenchSetting, complaints: number): Promise<StoredProvince> {
  const url = await database.create(`bench_reads_${complaints}`);
  const redline = await MeasuredRedline.start(url, database.files);
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC -c jit=off' });
  await client.connect();
  await makeProvince(redline);
  await insertComplaints(client, complaints);
  await client.query('VACUUM ANALYZE');
  await countEverything(url);
  await client.query('VACUUM ANALYZE');
  return {
    complaints,
    url,
    redline,
    database: client,
    async stop() {
      await client.end();
      await redline.stop();
    },
  };
}

/** The counts as the product itself works them out from scratch. */
async function countEverything(url: string): Promise<void> {
  const dataSource = await createDataSource(url).initialize();
  try {
    await recount(dataSource, true);
  } finally {
    await dataSource.destroy();
  }
}

/** Rows straight into the table, drawn by the server from a hash of their number; the days they cover noted as an import would. */
async function insertComplaints(client: pg.Client, complaints: number): Promise<void> {
  await client.query(`INSERT INTO complaint_sources (code) VALUES ('bench')`);
  await client.query(
    `WITH cities AS (SELECT array_agg(u.id ORDER BY u.code) AS ids FROM units u WHERE u.kind = 'city'),
     types AS (
       SELECT array_agg(t.code ORDER BY t.code) AS codes, array_agg(t.name_zh ORDER BY t.code) AS names
       FROM catalogue_entries t WHERE t.dimension = 'type' AND t.code <> 'charging')
     INSERT INTO complaints (source_id, number, unit_id, layer, received_at, accepted_at, received_day, accepted_day,
                             type, type_text, channel, status, text)
     SELECT 1, 'GD' || lpad(n::text, 10, '0'), ids[1 + a % 31], (ARRAY['contact', 'ticket', 'appeal'])[1 + b % 3],
            day + time '10:00' AT TIME ZONE 'Asia/Shanghai', day + time '15:00' AT TIME ZONE 'Asia/Shanghai', day, day,
            codes[1 + c % 10], names[1 + c % 10], (ARRAY['热线', '营业厅', '网站', '手机客户端', '监管部门'])[1 + d % 5],
            '已办结', '客户来电反映本月账单多出一项未订购的增值业务，要求核实并退费'
     FROM (SELECT n, make_date($2, 1, 1) + (n * 365 / ($1 + 1))::int AS day,
                  hashint8(n) & 65535 AS a, hashint8(n + 1) >> 16 & 32767 AS b,
                  hashint8(-n) & 65535 AS c, hashint8(-n) >> 16 & 32767 AS d
           FROM generate_series(1, $1::bigint) AS n) AS drawn, cities, types`,
    [complaints, YEAR],
  );
  await client.query(
    `INSERT INTO source_coverage (source, layer, unit_id, day_from, day_until)
     SELECT 'bench', layer, u.id, make_date($1, 1, 1), make_date($1 + 1, 1, 1)
     FROM units u, unnest(ARRAY['contact', 'ticket', 'appeal']) AS layer WHERE u.kind = 'city'`,
    [YEAR],
  );
}
