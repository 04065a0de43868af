import { useEffect, useState } from "preact/hooks";

// The node's clock, UTC: a browser's own may be wrong. `ahead` is how far the node's is ahead of it, in milliseconds.
export function useNow(ahead: number): number {
  const [now, setNow] = useState(Date.now() + ahead);
  useEffect(() => {
    const tick = (): void => setNow(Date.now() + ahead);
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [ahead]);
  return Math.floor(now / 1_000);
}

export function Clock({ ahead }: { ahead: number }) {
  const shown = new Date(useNow(ahead) * 1_000).toISOString();
  return (
    <time class="clock" dateTime={shown} dir="ltr">
      {shown.slice(0, 10)} {shown.slice(11, 19)}Z
    </time>
  );
}

// A countdown in digits: hours, minutes, seconds; it goes on below zero.
export function Countdown({ due, ahead }: { due: number; ahead: number }) {
  const left = due - useNow(ahead);
  const span = Math.abs(left);
  const two = (value: number): string => String(value).padStart(2, "0");
  const digits = `${two(Math.floor(span / 3_600))}:${two(Math.floor(span / 60) % 60)}:${two(span % 60)}`;
  return (
    <span class={left < 0 ? "due past" : left < 600 ? "due soon" : "due"} dir="ltr" role="timer">
      {left < 0 ? "+" : "−"}
      {digits}
    </span>
  );
}
