/** Runs a generator to its end in slices of main-thread time, letting the page answer in between. */
export async function inSlices<T>(steps: Generator<unknown, T>, milliseconds = 8): Promise<T> {
  for (;;) {
    const start = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - start < milliseconds);
    await new Promise((resume) => setTimeout(resume));
  }
}
