import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews frozen as snapshots, and the briefings drawn from them. */
export class CreateReviews1795000000090 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reviews (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_reviews PRIMARY KEY,
        cadence text NOT NULL CONSTRAINT ck_reviews_cadence CHECK (cadence IN ('monthly')),
        unit_id bigint NOT NULL CONSTRAINT fk_reviews_unit REFERENCES units (id),
        period text NOT NULL,
        edition integer NOT NULL,
        status text NOT NULL CONSTRAINT ck_reviews_status CHECK (status IN ('open', 'issued')),
        created_by text NOT NULL,
        created_at timestamptz NOT NULL,
        issued_by text,
        issued_at timestamptz,
        number text CONSTRAINT uq_reviews_number UNIQUE,
        -- canonical JSON kept as text, so that the hash can be checked at any time
        snapshot text,
        sha256 text,
        CONSTRAINT uq_reviews_edition UNIQUE (unit_id, cadence, period, edition),
        CONSTRAINT ck_reviews_issued CHECK (
          (status = 'issued') = (snapshot IS NOT NULL AND sha256 IS NOT NULL AND number IS NOT NULL AND issued_at IS NOT NULL))
      )`);
    // one open review of a unit and period at a time; a later edition restates an issued one
    await db.query(`CREATE UNIQUE INDEX uq_reviews_open ON reviews (unit_id, cadence, period) WHERE status = 'open'`);
    await db.query(`
      CREATE FUNCTION review_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'issued' THEN RAISE EXCEPTION 'an issued review is frozen'; END IF;
        RETURN COALESCE(NEW, OLD);
      END $$`);
    await db.query(`
      CREATE TRIGGER reviews_frozen BEFORE UPDATE OR DELETE ON reviews FOR EACH ROW EXECUTE FUNCTION review_is_frozen()`);
    await db.query(`
      CREATE TABLE briefings (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_briefings PRIMARY KEY,
        review_id bigint NOT NULL CONSTRAINT fk_briefings_review REFERENCES reviews (id),
        document text NOT NULL CONSTRAINT ck_briefings_document CHECK (document IN ('monthly-briefing')),
        format text NOT NULL CONSTRAINT ck_briefings_format CHECK (format IN ('pdf')),
        language text NOT NULL CONSTRAINT ck_briefings_language CHECK (language IN ('zh', 'en')),
        status text NOT NULL CONSTRAINT ck_briefings_status CHECK (status IN ('drawing', 'ready', 'failed')),
        file bytea,
        sha256 text,
        size bigint,
        product_version text NOT NULL,
        error_code text,
        created_by text NOT NULL,
        created_at timestamptz NOT NULL,
        drawn_at timestamptz,
        CONSTRAINT uq_briefings_document UNIQUE (review_id, document, format, language),
        CONSTRAINT ck_briefings_ready CHECK ((status = 'ready') = (file IS NOT NULL AND sha256 IS NOT NULL))
      )`);
    await db.query(`CREATE INDEX ix_briefings_sha256 ON briefings (sha256)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE briefings`);
    await db.query(`DROP TABLE reviews`);
    await db.query(`DROP FUNCTION review_is_frozen()`);
  }
}
