/** A share with its interval, each from 0 to 1. */
export interface Interval {
	readonly share: number;
	readonly from: number;
	readonly to: number;
}

/** The standard normal deviate that 95 % of all lie within. */
const Z = 1.959963984540054;

/**
 * The Wilson score interval, 95 %, without continuity correction (Edwin B. Wilson, “Probable inference, the law of succession, and
 * statistical inference”, JASA 22, 1927): sound for few sentences and for shares near 0 and 1. It takes the draw to be from a large
 * population, and so is rather too wide where most of a book was drawn. `null` for no observations.
 */
export function wilson(successes: number, observations: number): Interval | null {
	if (observations === 0) return null;
	const share = successes / observations;
	const weight = 1 + Z ** 2 / observations;
	const centre = (share + Z ** 2 / (2 * observations)) / weight;
	const half = (Z / weight) * Math.sqrt((share * (1 - share)) / observations + Z ** 2 / (4 * observations ** 2));
	return {
		share,
		// At the ends of the scale the formula gives them exactly; floating point does not.
		from: successes === 0 ? 0 : centre - half,
		to: successes === observations ? 1 : centre + half,
	};
}
