// Listens to the node: news, beats, and whether it is there at all. It counts as lost after five seconds of silence.
//
// In a tab that has been hidden and silent for a minute, browsers run what repeats by a timer once a minute. So nothing
// that matters hangs on such a timer: what watches the beats is set anew by each, and what repeats goes by the beats.
export type Alive = "alive" | "lost" | "locked";

const SILENCE_MS = 4_500;
const AGAIN_MS = 2_000;
const STUCK_MS = 10_000;
const beaten = new Set<() => void>();

// Be called with every beat, about each two seconds while the node is there.
export function onBeat(tell: () => void): () => void {
  beaten.add(tell);
  return () => beaten.delete(tell);
}

export function listen(news: () => void, alive: (state: Alive) => void, path = "/api/events"): () => void {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let source = open();
  wait();

  function open(): EventSource {
    const made = new EventSource(path);
    // over a connection that is half open, as after a sleep or behind a firewall that forgot it, it would wait for ever
    anew(STUCK_MS);
    const beat = (): void => {
      wait();
      anew(STUCK_MS);
      alive("alive");
      for (const tell of beaten) tell();
    };
    made.addEventListener("beat", beat);
    made.addEventListener("news", () => {
      beat();
      news();
    });
    made.addEventListener("locked", () => {
      stop();
      alive("locked");
    });
    // a browser tries again by itself while the node is away, and gives up once it was refused
    made.addEventListener("error", () => {
      if (made.readyState === EventSource.CLOSED) anew(AGAIN_MS);
    });
    return made;
  }

  function wait(): void {
    clearTimeout(silence);
    silence = setTimeout(() => alive("lost"), SILENCE_MS);
  }

  function anew(after: number): void {
    clearTimeout(again);
    again = setTimeout(() => {
      source.close();
      source = open();
    }, after);
  }

  function stop(): void {
    clearTimeout(silence);
    clearTimeout(again);
    source.close();
  }

  return stop;
}
