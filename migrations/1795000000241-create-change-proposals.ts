import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of definitions: proposed, shown with their impact, decided by a second person. */
export class CreateChangeProposals1795000000241 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE change_proposals (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_change_proposals PRIMARY KEY,
        kind text NOT NULL CONSTRAINT ck_change_proposals_kind CHECK (kind IN ('indicator', 'limit')),
        code text COLLATE "C" NOT NULL,
        -- the unit whose readings change: the whole company unless a limit names one; without a key, as limits name it
        unit_code text COLLATE "C" NOT NULL,
        -- the version it would replace: another one meanwhile, and the proposal is stale
        base_version integer NOT NULL,
        body jsonb NOT NULL,
        reason text NOT NULL,
        effective_from date NOT NULL,
        state text NOT NULL CONSTRAINT ck_change_proposals_state
          CHECK (state IN ('proposed', 'approved', 'refused', 'withdrawn')),
        proposed_by text NOT NULL,
        -- whose place the proposer took, and the decider
        proposed_for text,
        proposed_at timestamptz NOT NULL,
        decided_by text,
        decided_for text,
        decided_at timestamptz,
        decision_reason text,
        -- the version it became
        version integer,
        impact_state text NOT NULL CONSTRAINT ck_change_proposals_impact_state
          CHECK (impact_state IN ('counting', 'ready', 'cancelled', 'failed')),
        impact_progress real NOT NULL,
        impact_at timestamptz,
        CONSTRAINT ck_change_proposals_decided
          CHECK ((state = 'proposed') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
        CONSTRAINT ck_change_proposals_version CHECK ((state = 'approved') = (version IS NOT NULL))
      )`);
    await db.query(`
      CREATE TABLE change_impacts (
        proposal_id bigint NOT NULL
          CONSTRAINT fk_change_impacts_proposal REFERENCES change_proposals (id) ON DELETE CASCADE,
        -- what flips first, then the rest; within both by unit and month
        place integer NOT NULL,
        -- without a key: what was shown stays though a unit goes
        unit_code text COLLATE "C" NOT NULL,
        limit_code text COLLATE "C",
        period text COLLATE "C" NOT NULL,
        as_of date NOT NULL,
        flips boolean NOT NULL,
        -- count, base, rate, status and limit value as they stand and as they would be; null where there is no such line
        before jsonb,
        after jsonb,
        CONSTRAINT pk_change_impacts PRIMARY KEY (proposal_id, place)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE change_impacts`);
    await db.query(`DROP TABLE change_proposals`);
  }
}
