/** What can be wrong, by the words of docs/spec ("The checks by name"). */

export const CODES = [
  "malformed_encoding",
  "malformed_card",
  "malformed_charter",
  "malformed_entry",
  "malformed_body",
  "malformed_act",
  "malformed_checkpoint",
  "malformed_receipt",
  "malformed_statement",
  "malformed_export",
  "malformed_proof",
  "malformed_closing",
  "bad_public_key",
  "bad_signature",
  "bad_proof",
  "card_not_in_force",
  "body_mismatch",
  "unknown_format",
  "body_sealed",
  "bad_seal",
  "bad_grant",
  "gap",
  "broken_chain",
  "equivocation",
  "already_placed",
  "no_such_signature",
  "unknown_head",
  "wrong_line",
  "wrong_card",
  "unknown_node",
  "card_conflict",
  "out_of_order",
  "root_contradicted",
  "wrong_key",
  "not_covered",
  "bad_witness_keys",
  "no_alarm",
  "crooked_link",
  "unproved_fork",
  "stated_apart",
  "after_closing",
  "misuse",
] as const;

export type Code = (typeof CODES)[number];

/** A check of the spec that did not hold. */
export class Fault extends Error {
  constructor(
    readonly code: Code,
    detail: string,
  ) {
    super(detail);
  }
}

/** A value that is not in the form of its shape; whoever reads the shape names the code (`inForm`). */
export class NotInForm extends Error {}

/** Run `read`, and report what is not in form under the code of what was being read. */
export function inForm<T>(code: Code, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotInForm) throw new Fault(code, error.message);
    throw error;
  }
}

export function check(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new NotInForm(otherwise);
}
