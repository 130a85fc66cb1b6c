import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told, and when, that an order is late: each rung of the ladder once. */
export class CreateOrderReminders1795000000420 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE supervision_order_reminders (
        order_id bigint NOT NULL CONSTRAINT fk_supervision_order_reminders_order
          REFERENCES supervision_orders (id) ON DELETE CASCADE,
        rung smallint NOT NULL CONSTRAINT ck_supervision_order_reminders_rung CHECK (rung IN (50, 75, 90, 100)),
        -- the day its time began; of the last rung, the due day that was missed
        counts_from date NOT NULL,
        used smallint NOT NULL,
        progress smallint NOT NULL,
        -- usernames; none where nobody holds a seat of the ladder
        told text[] NOT NULL,
        told_at timestamptz NOT NULL,
        told_on date NOT NULL,
        CONSTRAINT pk_supervision_order_reminders PRIMARY KEY (order_id, rung, counts_from)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE supervision_order_reminders`);
  }
}
