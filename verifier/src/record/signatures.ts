/**
 * Many Ed25519 checks at once. Nothing of an export's order rests on whether a signature holds (spec 2.10.3), so they
 * are collected, made together, and told afterwards.
 */

import { type Bytes, fromHex, hex } from "./bytes.ts";
import { checkKey, inRange, verifyEd25519 } from "./ed25519.ts";
import { PROBES } from "./probes.ts";

/** Answers for one key that `checkKey` accepted and a signature that is `inRange`. */
export type Engine = (key: Bytes, message: Bytes, signature: Bytes) => boolean | Promise<boolean>;

export class SignatureChecks {
  private waiting: (() => Promise<void>)[] = [];

  constructor(private readonly engine: Engine = verifyEd25519) {}

  add(key: Bytes, message: Bytes, signature: Bytes, told: (holds: boolean) => void): void {
    checkKey(key);
    this.waiting.push(async () => told(inRange(signature) && (await this.engine(key, message, signature))));
  }

  async settle(): Promise<void> {
    const now = this.waiting;
    this.waiting = [];
    await Promise.all(now.map((check) => check()));
  }
}

/**
 * The platform's own Ed25519, some ten times as fast, if there is one and it draws the line where 1.5.2 draws it;
 * otherwise the slower library, which does.
 */
export async function fastestEngine(): Promise<Engine> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return verifyEd25519;
  const keys = new Map<string, Promise<CryptoKey>>();
  const engine: Engine = async (key, message, signature) => {
    const name = hex(key);
    const imported = keys.get(name) ?? subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
    keys.set(name, imported);
    return subtle.verify("Ed25519", await imported, signature, message);
  };
  try {
    for (const { key, message, signature, holds } of PROBES) {
      const bytes = [key, message, signature].map((digits) => fromHex(digits) as Bytes) as [Bytes, Bytes, Bytes];
      if ((await engine(...bytes)) !== holds) return verifyEd25519;
    }
    return engine;
  } catch {
    return verifyEd25519; // a browser whose crypto.subtle has no Ed25519
  }
}
