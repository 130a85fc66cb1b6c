import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened and when: marks on charts; an incident also says which complaints are its own. */
export class CreateEvents1795000000220 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(EVENTS);
    await db.query(`CREATE INDEX ix_events_first_day ON events (first_day, id)`);
    await db.query(`
      CREATE TABLE event_units (
        event_id bigint NOT NULL CONSTRAINT fk_event_units_event REFERENCES events (id),
        unit_id bigint NOT NULL CONSTRAINT fk_event_units_unit REFERENCES units (id),
        CONSTRAINT pk_event_units PRIMARY KEY (event_id, unit_id)
      )`);
    await db.query(`
      CREATE TABLE event_withdrawals (
        event_id bigint NOT NULL CONSTRAINT pk_event_withdrawals PRIMARY KEY
          CONSTRAINT fk_event_withdrawals_event REFERENCES events (id),
        withdrawn_at timestamptz NOT NULL,
        withdrawn_by text NOT NULL,
        reason text NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE event_withdrawals`);
    await db.query(`DROP TABLE event_units`);
    await db.query(`DROP TABLE events`);
  }
}

const EVENTS = `
  CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_events PRIMARY KEY,
    kind text COLLATE "C" NOT NULL CONSTRAINT ck_events_kind
      CHECK (kind IN ('incident', 'launch', 'media', 'season', 'policy', 'weather', 'other')),
    name_zh text NOT NULL,
    name_en text NOT NULL,
    first_day date NOT NULL,
    -- the last day it lasted; null: one day, or of an incident that has not been repaired
    last_day date,
    note text NOT NULL,
    -- which complaints are an incident's: of these types or original texts, holding one of these words, from a day on
    types text[],
    texts text[],
    words text[],
    complaints_from date,
    repaired_on date,
    version integer NOT NULL DEFAULT 1,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_events_days CHECK (last_day IS NULL OR last_day >= first_day),
    CONSTRAINT ck_events_incident CHECK (
      (kind = 'incident') = (types IS NOT NULL)
      AND (types IS NULL) = (texts IS NULL) AND (types IS NULL) = (words IS NULL)
      AND (types IS NULL) = (complaints_from IS NULL)
      AND (repaired_on IS NULL OR kind = 'incident'))
  )`;
