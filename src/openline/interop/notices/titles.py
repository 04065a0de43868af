"""The title of a notice: its own first words, sea area and subject, without figures."""

import re

_POSITION = re.compile(r"\d{1,3}[-°]\d{2}")
_ORNAMENT = re.compile(r"^(?:\d{1,2}\.\s*|\[[^\]]*\]\s*|[A-ZА-Я]\.\s+)")
_FIGURES_ONLY = re.compile(r"[\d\s./:-]*(?:UTC|Z)?[\sA-Z]{0,5}\d*")
_SENDER = re.compile(r"\bПЕРЕДАВАТЬ\b|\bМСК\s+ГС\b|^НННН|^NNNN|^ПРИП\b|^CHARTS?\b|^КАРТ[АЫ]\b|^КНИГА\b")
_LONGEST = 160


def title_of(text: str) -> str:
    """Return the lines before the first position, joined with semicolons.

    Args:
        text: upper case; blanked out parts (`\x00`) are skipped.
    """
    lines: list[str] = []
    for line in text.replace("\x00", " ").split("\n"):
        position = _POSITION.search(line)
        words = _ORNAMENT.sub("", (line[: position.start()] if position else line).strip()).strip(" .,=:;-")
        if words and not _FIGURES_ONLY.fullmatch(words) and not _SENDER.search(words):
            lines.append(" ".join(words.split()))
        if (position and lines) or sum(map(len, lines)) > _LONGEST // 2:
            break
    return "; ".join(lines)[:_LONGEST].rstrip(" ;,.")
