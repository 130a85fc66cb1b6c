import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators and limits as versioned data, with MIIT's two red lines (2013/2015), and the numerators counted per day. */
export class CreateRedLines1795000000080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(INDICATOR_VERSIONS);
    await db.query(LIMIT_VERSIONS);
    await db.query(`CREATE INDEX ix_limit_versions_indicator ON limit_versions (indicator_code)`);
    await db.query(`
      CREATE TABLE daily_indicator_counts (
        unit_id bigint NOT NULL,
        indicator_version_id bigint NOT NULL
          CONSTRAINT fk_daily_indicator_counts_version REFERENCES indicator_versions (id) ON DELETE CASCADE,
        -- which side of a share: the numerator, or the complaints it is a share of; or what the numerator would count if it
        -- had the date it is counted by, on the day received
        side text COLLATE "C" NOT NULL CONSTRAINT ck_daily_indicator_counts_side CHECK (side IN ('numerator', 'denominator', 'missing')),
        day date NOT NULL,
        count bigint NOT NULL,
        CONSTRAINT pk_daily_indicator_counts PRIMARY KEY (unit_id, indicator_version_id, side, day)
      )`);
    // the same by whole month, so that thirteen quarters are few rows
    await db.query(`
      CREATE TABLE monthly_indicator_counts (
        unit_id bigint NOT NULL,
        indicator_version_id bigint NOT NULL
          CONSTRAINT fk_monthly_indicator_counts_version REFERENCES indicator_versions (id) ON DELETE CASCADE,
        side text COLLATE "C" NOT NULL
          CONSTRAINT ck_monthly_indicator_counts_side CHECK (side IN ('numerator', 'denominator', 'missing')),
        month date NOT NULL,
        count bigint NOT NULL,
        CONSTRAINT pk_monthly_indicator_counts PRIMARY KEY (unit_id, indicator_version_id, side, month)
      )`);
    await db.query(
      `
      INSERT INTO indicator_versions (code, version, name_zh, name_en, position, definition, created_by) VALUES
        ('user-appeal-rate', 1, '用户申诉率', 'User appeal rate', 1, $1, 'redline'),
        ('unexplained-charge-rate', 1, '不明扣费申诉率', 'Unexplained-charge appeal rate', 2, $2, 'redline')`,
      [
        JSON.stringify(appealRate(null, ['MIIT 2013 服务纠风目标', '工信部 2015-05 申诉率通知'])),
        JSON.stringify(appealRate(['unexplained-charge'], ['工信部 2015-05 申诉率通知'])),
      ],
    );
    await db.query(`
      INSERT INTO limit_versions (code, version, indicator_code, unit_code, kind, operator, value, period, valid_from, source, created_by) VALUES
        ('miit-quarter', 1, 'user-appeal-rate', '*', 'red-line', '<=', 20, 'quarter', '2000-01-01', '工信部 2013、2015：季度百万用户申诉率不高于20人次（2013年首次提出，此前各期按此回看）', 'redline'),
        ('miit-year', 1, 'user-appeal-rate', '*', 'red-line', '<=', 70, 'year', '2000-01-01', '工信部 2013、2015：年度百万用户申诉率不高于70人次（2013年首次提出，此前各期按此回看）', 'redline'),
        ('miit-unexplained-year', 1, 'unexplained-charge-rate', '*', 'red-line', '<=', 6, 'year', '2000-01-01', '工信部 2015：不明扣费申诉率年度不高于6人次/百万用户（2015年首次提出，此前各期按此回看）', 'redline')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE monthly_indicator_counts`);
    await db.query(`DROP TABLE daily_indicator_counts`);
    await db.query(`DROP TABLE limit_versions`);
    await db.query(`DROP TABLE indicator_versions`);
  }
}

function appealRate(types: string[] | null, sources: string[]): object {
  return {
    numerator: { layers: ['appeal'], types, dateBasis: 'accepted' },
    denominator: { series: 'customers', instant: 'average' },
    multiplier: '1000000',
    decimals: 1,
    period: 'quarter',
    annualMethod: 'sum-of-periods',
    direction: 'lower',
    sources,
  };
}

/** Limits, each change a version of its own. */
const LIMIT_VERSIONS = `
  CREATE TABLE limit_versions (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_limit_versions PRIMARY KEY,
    code text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    indicator_code text COLLATE "C" NOT NULL,
    -- a unit's code, or '*': every unit
    unit_code text COLLATE "C" NOT NULL,
    kind text NOT NULL CONSTRAINT ck_limit_versions_kind
      CHECK (kind IN ('red-line', 'allocated-line', 'target', 'floor', 'zero-tolerance', 'benchmark')),
    operator text NOT NULL CONSTRAINT ck_limit_versions_operator CHECK (operator IN ('<=', '<', '>=', '>', '=')),
    value numeric NOT NULL,
    period text NOT NULL CONSTRAINT ck_limit_versions_period
      CHECK (period IN ('day', 'week', 'month', 'quarter', 'half', 'year')),
    valid_from date NOT NULL,
    valid_until date,
    source text NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_limit_versions UNIQUE (code, version)
  )`;

/** Indicators, each change a version of its own. */
const INDICATOR_VERSIONS = `
  CREATE TABLE indicator_versions (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_indicator_versions PRIMARY KEY,
    code text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    position integer NOT NULL,
    definition jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_indicator_versions UNIQUE (code, version)
  )`;
