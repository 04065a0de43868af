"""What others understand: GeoJSON, notices, pictures. Pure."""
