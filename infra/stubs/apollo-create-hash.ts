/**
 * Stands in for Apollo's choice between Node's crypto and one in plain JavaScript (30 KB): it looks for `module.require`,
 * which no ES module has, and would hash every document the slow way.
 */
export { createHash } from 'node:crypto';
