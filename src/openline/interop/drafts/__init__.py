"""Drafts of NOTAM, navigational warning and CAP text for whoever publishes them (docs/reference/drafts.md)."""
