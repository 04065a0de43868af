// When a page sounds, and as what: each line in its turn, so that none is drowned by another that never stops.
import { useEffect, useRef, useState } from "preact/hooks";
import { audible, play, unlock, type Pattern } from "./alarm.ts";
import type { AlarmRow } from "./forms.ts";
import { onBeat, type Alive } from "./news.ts";

// Two sounds never run into each other.
const GAP_MS = 3_000;
const SOFT_MS = 60_000;
const LOST_AFTER_MS = 15_000;
const LOST_EVERY_MS = 20_000;
const TICK_MS = 500;
const ORDER: readonly string[] = ["flash", "immediate", "priority", "routine"];

// What a sounding needs to know; a wall display knows no more.
export type Rings = Pick<AlarmRow, "line" | "entry" | "precedence" | "real" | "once" | "quiet" | "every">;

interface Sounded {
  readonly at: number;
  readonly entry: string;
  readonly rank: number;
}

export class Turns {
  private readonly sounded = new Map<string, Sounded>();
  private last = -Infinity;

  // Return what is to be sounded now, if anything, and count it as sounded. `now` is in milliseconds.
  next(alarms: readonly Rings[], now: number): Pattern | null {
    const waiting = new Set(alarms.map(place));
    for (const [at, was] of this.sounded) {
      // where nothing waits any more, whatever comes next is new
      if (!waiting.has(at) && was.rank !== Infinity) this.sounded.set(at, { at: was.at, entry: "", rank: Infinity });
    }
    if (now - this.last < GAP_MS) return null;
    const due = alarms.filter((alarm) => !alarm.quiet && this.due(alarm, now));
    due.sort((one, other) => this.since(one) - this.since(other) || rank(one) - rank(other));
    const chosen = due[0];
    if (chosen === undefined) return null;
    this.sounded.set(place(chosen), { at: now, entry: chosen.entry, rank: rank(chosen) });
    this.last = now;
    return chosen.real ? (chosen.precedence as Pattern) : "soft";
  }

  private since(alarm: Rings): number {
    return this.sounded.get(place(alarm))?.at ?? -Infinity;
  }

  private due(alarm: Rings, now: number): boolean {
    const was = this.sounded.get(place(alarm));
    if (was === undefined) return true;
    if (!alarm.real) return was.entry !== alarm.entry && now - was.at >= SOFT_MS;
    if (rank(alarm) < was.rank) return true;
    if (alarm.once && was.entry === alarm.entry) return false;
    return now - was.at >= alarm.every * 1_000;
  }
}

function place(alarm: Rings): string {
  return `${alarm.line} ${alarm.real}`;
}

function rank(alarm: Rings): number {
  return ORDER.indexOf(alarm.precedence);
}

// Sound what rings; return whether this page can be heard at all. A lost node has a sound of its own, unless silenced.
export function useSounding(alarms: readonly Rings[], alive: Alive, silenced: boolean): boolean {
  const [heard, setHeard] = useState(audible());
  const turns = useRef(new Turns());
  const now = useRef({ alarms, alive, silenced });
  now.current = { alarms, alive, silenced };

  useEffect(() => {
    const tick = (): void => {
      setHeard(audible());
      if (now.current.alive === "lost") return;
      const pattern = turns.current.next(now.current.alarms, performance.now());
      if (pattern !== null) play(pattern);
    };
    void unlock();
    tick();
    const timer = setInterval(tick, TICK_MS);
    const stop = onBeat(tick); // the timer alone would do in a tab that is seen
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [alarms]);

  useEffect(() => {
    if (alive !== "lost") return;
    const began = performance.now();
    let sounded = -Infinity;
    const sound = (): void => {
      const at = performance.now();
      if (now.current.silenced || at - began < LOST_AFTER_MS || at - sounded < LOST_EVERY_MS) return;
      sounded = at;
      play("lost");
    };
    // in a hidden tab the first one comes by a timer of its own; a tab that is heard is not held back
    const first = setTimeout(sound, LOST_AFTER_MS + TICK_MS / 10);
    const timer = setInterval(sound, TICK_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [alive]);
  return heard;
}
