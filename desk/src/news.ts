// Listens to the node: news, beats, and whether it is there at all. It counts as lost after five seconds of silence.
export type Alive = "alive" | "lost" | "locked";

const SILENCE_MS = 4_500;
const AGAIN_MS = 2_000;
const STUCK_MS = 10_000;

export function listen(news: () => void, alive: (state: Alive) => void, path = "/api/events"): () => void {
  let heard = performance.now();
  let locked = false;
  let source = open();
  let opened = heard;

  function open(): EventSource {
    const made = new EventSource(path);
    const beat = (): void => {
      heard = performance.now();
      alive("alive");
    };
    made.addEventListener("beat", beat);
    made.addEventListener("news", () => {
      beat();
      news();
    });
    made.addEventListener("locked", () => {
      locked = true;
      made.close();
      alive("locked");
    });
    return made;
  }

  const watch = setInterval(() => {
    if (locked) return;
    const now = performance.now();
    if (now - heard > SILENCE_MS) alive("lost");
    // a browser tries again by itself while the node is away, and gives up once it was refused; over a connection that
    // is half open, as after a sleep or behind a firewall that forgot it, it would wait for ever
    const refused = source.readyState === EventSource.CLOSED && now - opened > AGAIN_MS;
    if (refused || now - Math.max(heard, opened) > STUCK_MS) {
      source.close();
      source = open();
      opened = now;
    }
  }, 500);
  return () => {
    clearInterval(watch);
    source.close();
  };
}
