// Listens to the node: news, beats, and whether it is there at all. It counts as lost after five seconds of silence.
export type Alive = "alive" | "lost" | "locked";

const SILENCE_MS = 4_500;

export function listen(news: () => void, alive: (state: Alive) => void): () => void {
  let heard = performance.now();
  const source = new EventSource("/api/events");
  const beat = (): void => {
    heard = performance.now();
    alive("alive");
  };
  source.addEventListener("beat", beat);
  source.addEventListener("news", () => {
    beat();
    news();
  });
  source.addEventListener("locked", () => {
    source.close();
    alive("locked");
  });
  const watch = setInterval(() => {
    if (source.readyState === EventSource.CLOSED) return;
    if (performance.now() - heard > SILENCE_MS) alive("lost");
  }, 500);
  return () => {
    clearInterval(watch);
    source.close();
  };
}
