/** Gathers calls and makes one of them per frame; in a hidden page, where there are no frames, at once in a while. */
export function perFrame(run: () => void): () => void {
  let waits = false;
  const go = () => {
    if (!waits) return;
    waits = false;
    run();
  };
  return () => {
    if (waits) return;
    waits = true;
    if (document.hidden) setTimeout(go, 1000);
    else requestAnimationFrame(go);
  };
}
