import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days an organisation has settled for itself, over those announced by law. */
export class CreateWorkingCalendar1795000000140 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE working_calendar (
        id smallint CONSTRAINT pk_working_calendar PRIMARY KEY CONSTRAINT ck_working_calendar_one CHECK (id = 1),
        -- whose public holidays it begins with; null: those of the organisation's time zone
        official text CONSTRAINT ck_working_calendar_official CHECK (official IN ('china', 'none')),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`INSERT INTO working_calendar (id) VALUES (1)`);
    await db.query(`
      CREATE TABLE working_calendar_days (
        day date CONSTRAINT pk_working_calendar_days PRIMARY KEY,
        working boolean NOT NULL,
        name text NOT NULL,
        source text NOT NULL CONSTRAINT ck_working_calendar_days_source CHECK (source IN ('hand', 'file')),
        file_name text,
        updated_by text NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE working_calendar_days`);
    await db.query(`DROP TABLE working_calendar`);
  }
}
