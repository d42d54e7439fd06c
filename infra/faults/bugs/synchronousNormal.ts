import Database from 'better-sqlite3';

/**
 * A bug to find: a commit returns without waiting for the disk. Loaded before the server, in its threads too, so
 * that nobody can switch it on in a real one.
 */

const { pragma } = Database.prototype;

Database.prototype.pragma = function (this: Database.Database, source, options) {
  return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = NORMAL'), options);
};
