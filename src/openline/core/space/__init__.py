"""Space: volumes on the sphere, and where two of them meet."""
