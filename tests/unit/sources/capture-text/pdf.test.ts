import { expect, test } from 'vitest';
import { pdfText } from '../../../../src/sources/capture-text/pdf.ts';

/** A small PDF whose pages hold lines of text, each at its height. */
function pdf(pages: readonly (readonly (readonly [y: number, text: string])[])[]): Buffer {
	const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
	const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
	objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	pages.forEach((lines, i) => {
		const stream = lines.map(([y, text]) => `BT /F1 10 Tf 50 ${y} Td (${text}) Tj ET`).join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
		);
		objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
	});
	let body = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = body.length;
		body += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	return Buffer.from(
		`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`,
		'latin1',
	);
}

test('lines that follow closely are one paragraph; a gap and a page end one', async () => {
	const bytes = pdf([
		[
			[350, 'Vell waits for its cranes'],
			[320, 'Not one crane has'],
			[308, 'come, she said.'],
			[280, 'Two were ordered.'],
		],
		[[350, 'Another page.']],
	]);
	expect(await pdfText(bytes)).toBe(
		'Vell waits for its cranes\nNot one crane has come, she said.\nTwo were ordered.\nAnother page.\n',
	);
});

test('what is no PDF is a fault', async () => {
	expect(await pdfText(Buffer.from('%PDF-1.4 nothing'))).toEqual({ code: 'capture-pdf', args: {} });
});
