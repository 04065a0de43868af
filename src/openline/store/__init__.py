"""What is kept: entries, bodies, receipts and evidence, durable before acknowledged."""
