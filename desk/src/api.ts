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

const LOST: Fault = { kind: "unavailable", code: "node_lost", message: "", hint: "" };

export async function call<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<T> {
  const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  let answer: Response;
  let said: unknown;
  try {
    answer = await fetch(path, { method, credentials: "same-origin", cache: "no-store", redirect: "error", ...json });
    said = await answer.json();
  } catch {
    throw new Refused(LOST, 0);
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
