import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines of several regimes side by side, for some layers only, from other events than receipt. */
export class WidenReplyDeadlines1795000000250 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE reply_deadlines
        -- code of the regime it belongs to; null: the organisation's own
        ADD COLUMN regime text COLLATE "C",
        -- null: every layer
        ADD COLUMN layers text[] COLLATE "C" CONSTRAINT ck_reply_deadlines_layers
          CHECK (layers <@ ARRAY['contact', 'ticket', 'appeal'] AND layers <> '{}'),
        -- the event from which the time runs
        ADD COLUMN starts_at text COLLATE "C" NOT NULL DEFAULT 'received' CONSTRAINT ck_reply_deadlines_starts
          CHECK (starts_at IN ('received', 'accepted', 'transferred')),
        -- whether an end on a day of rest moves to the next working day
        ADD COLUMN rolls boolean NOT NULL DEFAULT false`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE reply_deadlines
        DROP COLUMN regime, DROP COLUMN layers, DROP COLUMN starts_at, DROP COLUMN rolls`);
  }
}
