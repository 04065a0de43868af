"""Bytes of a text file as text: Unicode where it is Unicode, else the likeliest of the old encodings, and said so."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("cp1251", "koi8-r", "cp866", "gb18030")

# words that notices of these languages use all the time; each hit is evidence for the encoding that shows it
_KNOWN = re.compile(
    r"ПРИП|НАВАРЕА|КАРТ[АЫ]|МОРЕ|РАЙОН|ПЛАВАНИ|ОПАСН|ОТМ\b|МСК|СТРЕЛЬБ|ЗАПРЕ|ПО\b|ДО\b|航警|范围|连线|海|时至|日|禁止|射击|进行"
)
_SAMPLE = 20_000


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text, and a warning where the encoding had to be inferred.

    Unicode is recognised by its mark or by being valid UTF-8. What is neither is shown in the encoding in which it has
    the most words that such notices use; what stays unreadable then is kept as U+FFFD, never dropped.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = data.decode(encoding, "replace")
            return text, ("encoding: some bytes are not Unicode",) if "\ufffd" in text else ()
    try:
        return data.decode(), ()
    except UnicodeDecodeError:
        pass
    sample = data[:_SAMPLE]
    scores = {encoding: len(_KNOWN.findall(sample.decode(encoding, "replace"))) for encoding in _CANDIDATES}
    best = max(scores, key=scores.__getitem__)
    if not scores[best]:
        best = "latin-1" if b"\x00" not in data else "utf-8"
    return data.decode(best, "replace"), (f"encoding: the file is not UTF-8; read as {best}",)
