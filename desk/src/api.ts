// Calls the node. Nothing is ever asked of another host; the browser keeps no answer.
import type { Failed, Fault } from "./forms.ts";

export class Refused extends Error {
  constructor(
    readonly fault: Fault,
    readonly status: number,
  ) {
    super(fault.message);
  }
}

// So long an answer is waited for: over a connection that is half open there comes none, and no word of it.
const PATIENCE_MS = { GET: 20_000, POST: 60_000 };
const LOST: Fault = { kind: "unavailable", code: "node_lost", message: "", hint: "" };

// What is wrong is said in the language that the page shows.
let spoken = "";

export function speak(language: string): void {
  spoken = language;
}

// A page that only listens keeps no session open: after a while without a touch it says so with each call.
const IDLE_MS = 60_000;
let touched = performance.now();
for (const touch of ["keydown", "pointerdown", "wheel"]) {
  addEventListener(touch, () => (touched = performance.now()), { capture: true, passive: true });
}

export async function call<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  if (spoken !== "") headers["Accept-Language"] = spoken;
  if (method === "GET" && performance.now() - touched > IDLE_MS) headers["Openline-Idle"] = "1";
  const json = body === undefined ? { headers } : { body: JSON.stringify(body), headers };
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE_MS[method]);
  let answer: Response;
  let said: unknown;
  try {
    answer = await fetch(path, { method, credentials: "same-origin", cache: "no-store", redirect: "error", signal: waiting.signal, ...json });
    said = await answer.json();
  } catch {
    throw new Refused(LOST, 0);
  } finally {
    clearTimeout(timer);
  }
  if (!answer.ok) throw new Refused((said as Failed).error, answer.status);
  return said as T;
}

export function query(path: string, named: Readonly<Record<string, string>>): string {
  const given = Object.entries(named).filter(([, value]) => value !== "");
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

// The same act sent again after a lost answer has no second effect.
export function requestId(): string {
  return crypto.randomUUID();
}
