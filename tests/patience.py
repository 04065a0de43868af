"""How long a test waits for what must come: a busy machine is no defect, and what never comes fails all the same."""

PATIENCE_S = 90.0
SCENE_S = 240.0
"""The longest that a whole scene may take."""
