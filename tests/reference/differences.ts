/** Examples that we render otherwise than remark does, each with its reason. An entry that no longer differs fails the test. */
export const differences: Readonly<Record<string, string>> = {};
