"""For browsers: the desk's page, its API, and who may use it."""
