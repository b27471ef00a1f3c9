/** What a page holds in the heap of its engine, in bytes, once all that is out of use is gone. */
export async function heap(page) {
  const session = await page.createCDPSession();
  // What the first collection finds to be out of use, with all that depends on it, is free after the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
