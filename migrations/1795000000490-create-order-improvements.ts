import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the work on an order improved beyond its own matter: stated when it is submitted. */
export class CreateOrderImprovements1795000000490 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE supervision_order_improvements (
        order_id bigint NOT NULL CONSTRAINT fk_supervision_order_improvements_order
          REFERENCES supervision_orders (id) ON DELETE CASCADE,
        position smallint NOT NULL,
        kind text COLLATE "C" NOT NULL CONSTRAINT ck_supervision_order_improvements_kind
          CHECK (kind IN ('process', 'rule', 'service')),
        text text NOT NULL,
        CONSTRAINT pk_supervision_order_improvements PRIMARY KEY (order_id, position)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE supervision_order_improvements`);
  }
}
