import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Within which time a complaint of a level is to be answered and closed, dated and with its source. */
export class CreateReplyDeadlines1795000000151 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reply_deadlines (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_reply_deadlines PRIMARY KEY,
        -- an entry of the catalogue of levels; null: every level without a deadline of its own
        level text COLLATE "C",
        step text COLLATE "C" NOT NULL CONSTRAINT ck_reply_deadlines_step CHECK (step IN ('first-reply', 'close')),
        amount integer NOT NULL CONSTRAINT ck_reply_deadlines_amount CHECK (amount > 0),
        time_unit text COLLATE "C" NOT NULL
          CONSTRAINT ck_reply_deadlines_unit CHECK (time_unit IN ('hour', 'calendar-day', 'working-day')),
        -- by how much it may be extended, in the same unit; 0: not at all
        extension integer NOT NULL CONSTRAINT ck_reply_deadlines_extension CHECK (extension >= 0),
        source text NOT NULL,
        valid_from date NOT NULL,
        valid_to date CONSTRAINT ck_reply_deadlines_validity CHECK (valid_from < valid_to),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`CREATE INDEX ix_reply_deadlines_level ON reply_deadlines (step, level, valid_from)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE reply_deadlines`);
  }
}
