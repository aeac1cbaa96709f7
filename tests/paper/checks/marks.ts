import { getResolvedPDFJS } from 'unpdf';
import type { Opened } from './opened.ts';

/** The pages on which something is painted that is neither tagged nor an artifact, by the operators that the second reader sees. */
export async function markFaults({ second }: Opened): Promise<readonly string[]> {
	const { OPS } = await getResolvedPDFJS();
	const painting = new Set<number>([
		...[OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke],
		...[OPS.closeEOFillStroke, OPS.shadingFill, OPS.showText, OPS.showSpacedText, OPS.nextLineShowText],
		...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject],
	]);
	const faults: string[] = [];
	for (let number = 1; number <= second.numPages; number += 1) {
		const { fnArray, argsArray } = await (await second.getPage(number)).getOperatorList();
		let depth = 0;
		let unmarked = 0;
		for (const [index, name] of fnArray.entries()) {
			if (name === OPS.beginMarkedContent || name === OPS.beginMarkedContentProps) depth += 1;
			else if (name === OPS.endMarkedContent) depth -= 1;
			const painted = name === OPS.constructPath ? (argsArray[index] as readonly number[])[0] : name;
			if (depth === 0 && painting.has(painted ?? -1)) unmarked += 1;
		}
		if (depth !== 0) faults.push(`page ${number}: marks are not closed`);
		if (unmarked > 0) faults.push(`page ${number}: ${unmarked} paintings without a mark`);
	}
	return faults;
}
