/** Now -> the bytes of the heap that something still holds. */

export function heapInUse(): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("Start node with --expose-gc: npm run bench does.");
  // What one collection finalises, the next one frees.
  for (let times = 0; times < 3; times += 1) gc();
  return process.memoryUsage().heapUsed;
}
