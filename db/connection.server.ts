import "./require-node.js";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Driver from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { enactedRules } from "#app/domain/statute/enacted-rules.ts";
import { adoptRules } from "./repositories/statute-repository.server.ts";
import * as schema from "./schema/index.ts";

/** What queries and repositories work on: the read connection, or the write connection inside a transaction. */
export type Db = BetterSQLite3Database<typeof schema>;

export type Database = {
  /** Sees committed rows only. */
  read: Db;
  /**
   * One transaction on the one write connection, begun IMMEDIATE. Transactions of this process queue; other processes' wait
   * on SQLite's lock. Inside, await storage and nothing else: what awaits the network or a thread holds everybody up.
   */
  transact<Value>(work: (tx: Db) => Promise<Value>): Promise<Value>;
  /** A hot copy of the whole database. */
  backup(path: string): Promise<void>;
  close(): void;
};

const busyTimeoutMs = 10_000;

function connect(path: string, readonly: boolean): Driver.Database {
  const connection = new Driver(path, { timeout: busyTimeoutMs, readonly });
  connection.pragma("foreign_keys = ON");
  connection.pragma("synchronous = NORMAL");
  connection.pragma("cache_size = -16000");
  return connection;
}

/** Hears every statement before it runs: for tests that count statements and read their plans. */
export type StatementListener = (statement: string, parameters: unknown[]) => void;

const over = (connection: Driver.Database, onStatement?: StatementListener): Db =>
  drizzle(connection, {
    schema,
    casing: "snake_case",
    ...(onStatement && { logger: { logQuery: onStatement } }),
  });

/** Opens a migrated file. */
export function openDatabase(path: string, onStatement?: StatementListener): Database {
  const writer = connect(path, false);
  const reader = connect(path, true);
  const writes = over(writer, onStatement);
  let last: Promise<unknown> = Promise.resolve();

  return {
    read: over(reader, onStatement),
    transact(work) {
      const run = async () => {
        writer.exec("BEGIN IMMEDIATE");
        try {
          const value = await work(writes);
          writer.exec("COMMIT");
          return value;
        } catch (error) {
          if (writer.inTransaction) writer.exec("ROLLBACK");
          throw error;
        }
      };
      const turn = last.then(run, run);
      last = turn.catch(() => undefined);
      return turn;
    },
    async backup(target) {
      await reader.backup(target);
    },
    close() {
      reader.close();
      writer.pragma("optimize");
      writer.close();
    },
  };
}

/**
 * Brings a file to today's schema, and adds the rules of law that it does not have yet. Safe for several processes at once: a lock file serialises them, since both switching to
 * WAL and Drizzle's migrator race. Foreign keys are off meanwhile, because SQLite rebuilds tables by dropping them, and the
 * migrator's own PRAGMA sits inside a transaction, where it does nothing: children would be deleted.
 */
export function migrateDatabase(path: string, migrationsFolder: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const lock = new Driver(`${path}.migrating`, { timeout: 30_000 });
  lock.exec("BEGIN EXCLUSIVE");
  const connection = new Driver(path, { timeout: busyTimeoutMs });
  try {
    connection.pragma("journal_mode = WAL");
    connection.pragma("foreign_keys = OFF");
    migrate(over(connection), { migrationsFolder });
    adoptRules(over(connection), enactedRules);
    const dangling = connection.pragma("foreign_key_check") as unknown[];
    if (dangling.length > 0) throw new Error(`The migration left ${dangling.length} dangling references`);
  } finally {
    connection.close();
    lock.close();
  }
}
