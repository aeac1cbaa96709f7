import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { AUDIT_FILE, AuditFile, MAX_SAMPLE } from '../schema/audit.ts';
import { inFile } from './fault.ts';
import { readFields } from './read-fields.ts';
import { readText } from './read-text.ts';

export interface ReadAudit {
	/** `null` when it cannot be used; the issues say why. */
	readonly audit: AuditFile | null;
	readonly text: string;
	readonly issues: readonly Issue[];
}

const KILOBYTE = 1024;
/** Room for the largest sheet, with its sentences in comments and a short note on each. */
const LIMITS = { kilobytes: 2 * KILOBYTE, keys: 3 * MAX_SAMPLE + 100 };

/** Reads the results of an audit: text, YAML, schema. `file`: how issues name it. */
export function readAudit(path: string, file: string): ReadAudit {
	const { text, usable, faults } = readText(path, LIMITS.kilobytes * KILOBYTE);
	const issues = faults.map((each) => inFile(file, each));
	if (!usable) return { audit: null, text, issues };
	const read = readFields(text, 0, { schema: AuditFile, limits: LIMITS });
	issues.push(...read.faults.map((each) => inFile(file, each)));
	return { audit: read.data, text, issues };
}

/** Puts the results of an audit into a book, all of them or nothing. */
export function writeAudit(dir: string, text: string): void {
	const draft = join(dir, `.${AUDIT_FILE}.new`);
	try {
		writeFileSync(draft, text);
		renameSync(draft, join(dir, AUDIT_FILE));
	} finally {
		rmSync(draft, { force: true });
	}
}
