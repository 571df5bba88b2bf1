import spinner from 'yocto-spinner';

/**
 * Runs a long step: a moving line on a terminal, two plain lines elsewhere.
 * The result of the step says what stands behind its name when it is done.
 */
export async function runStep<T>(
  name: string,
  work: () => Promise<T> | T,
  toSummary?: (result: T) => string,
): Promise<T> {
  const line = spinner({ text: name }).start();
  const begin = performance.now();
  try {
    const result = await work();
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    line.success(`${name}${toSummary ? `: ${toSummary(result)}` : ''} (${seconds} s)`);
    return result;
  } catch (error) {
    line.error(name);
    throw error;
  }
}
