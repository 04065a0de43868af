"""Writes tests/golden/sentences: the example of every element in every language, as its readers see it."""

import json
from pathlib import Path

from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.rendering import sentence
from openline.node.phrases import available, phrases

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "golden" / "sentences"


def sentences(language: str) -> dict[str, str]:
    """Return the sentence of each element's example, by the element's name."""
    return {
        example.element.name: sentence(example.cover, example.element, phrases(language))
        for example in EXAMPLES.values()
    }


def main() -> None:
    for language in available():
        text = json.dumps(sentences(language), ensure_ascii=False, indent=1) + "\n"
        (FOLDER / f"{language}.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
