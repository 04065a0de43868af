"""`python -m openline.cli` is `openline`."""

from openline.cli.main import main

main()
