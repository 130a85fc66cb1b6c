import type { Client } from 'pg';
import { CustomerKeys } from '../../customers/domain/customer-key.ts';
import { withoutSensitive } from '../../domain/masking.ts';
import { textTokens, type WordCutter } from '../domain/text-tokens.ts';

interface Marked {
  readonly sourceId: number;
  readonly number: string;
}

/** A complaint and whom it is from. */
export interface OwnedComplaint extends Marked {
  readonly customer: string | null;
  readonly phone: string | null;
}

interface IndexedComplaint extends OwnedComplaint {
  /** Text, reply and purpose, one below the other. */
  readonly words: string;
}

/** Writes what complaints are found by: from what everyone may see of their texts, so that nothing hidden is found. */
export class EntryWriter {
  private readonly keys: CustomerKeys;
  private readonly cut: WordCutter;

  constructor(secret: string, cut: WordCutter) {
    this.keys = new CustomerKeys(secret);
    this.cut = cut;
  }

  get fingerprint(): string {
    return this.keys.fingerprint;
  }

  /** The entries of these complaints as they are now; those of deleted ones go. */
  async write(client: Client, marked: readonly Marked[]): Promise<void> {
    const places = [marked.map(({ sourceId }) => sourceId), marked.map(({ number }) => number)];
    const { rows } = await client.query<IndexedComplaint>(
      `SELECT c.source_id AS "sourceId", c.number AS number, c.customer AS customer, c.phone AS phone,
              concat_ws(E'\\n', c.number, c.text, c.reply, c.purpose) AS words
       FROM complaints c
       JOIN unnest($1::smallint[], $2::text[]) AS m (source_id, number)
         ON c.source_id = m.source_id AND c.number = m.number`,
      places,
    );
    if (rows.length < marked.length) await removeDeleted(client, places);
    if (rows.length > 0) await this.upsert(client, rows);
  }

  /** The keys of these customers; what their complaints are found by otherwise stays as it is. */
  async giveKeys(client: Client, complaints: readonly OwnedComplaint[]): Promise<void> {
    await client.query(
      `INSERT INTO complaint_search_entries AS e (source_id, number, customer_key, tokens)
       SELECT j.source_id, j.number, j.customer_key, '{}'
       FROM unnest($1::smallint[], $2::text[], $3::text[]) AS j (source_id, number, customer_key)
       ON CONFLICT (source_id, number) DO UPDATE SET customer_key = excluded.customer_key
       WHERE e.customer_key IS DISTINCT FROM excluded.customer_key`,
      [
        complaints.map(({ sourceId }) => sourceId),
        complaints.map(({ number }) => number),
        complaints.map(({ customer, phone }) => this.keys.of(customer, phone)),
      ],
    );
  }

  private async upsert(client: Client, rows: readonly IndexedComplaint[]): Promise<void> {
    await client.query(
      `INSERT INTO complaint_search_entries AS e (source_id, number, customer_key, tokens)
       SELECT j.source_id, j.number, j.customer_key, j.tokens
       FROM jsonb_to_recordset($1::jsonb) AS j (source_id smallint, number text, customer_key text, tokens text[])
       ON CONFLICT (source_id, number) DO UPDATE SET customer_key = excluded.customer_key, tokens = excluded.tokens
       WHERE (e.customer_key, e.tokens) IS DISTINCT FROM (excluded.customer_key, excluded.tokens)`,
      [JSON.stringify(rows.map((row) => this.entryOf(row)))],
    );
  }

  private entryOf({ sourceId, number, customer, phone, words }: IndexedComplaint) {
    return {
      source_id: sourceId,
      number,
      customer_key: this.keys.of(customer, phone),
      tokens: textTokens(withoutSensitive(words, customer), this.cut),
    };
  }
}

async function removeDeleted(client: Client, places: readonly unknown[]): Promise<void> {
  await client.query(
    `DELETE FROM complaint_search_entries e USING unnest($1::smallint[], $2::text[]) AS m (source_id, number)
     WHERE e.source_id = m.source_id AND e.number = m.number
       AND NOT EXISTS (SELECT FROM complaints c WHERE c.source_id = m.source_id AND c.number = m.number)`,
    [...places],
  );
}
