"""The calls of the pages of subjects: what has come of all that was said about one thing, and its acts."""

from typing import Annotated, Any

import msgspec

from openline.core.errors import Misuse, Said
from openline.node.at_desk import AtDesk
from openline.node.subjects.acts import SUBJECT_ACTS
from openline.web.acting import sent
from openline.web.forms.acting import Sent
from openline.web.forms.base import LineName
from openline.web.forms.subjects import SubjectActing, SubjectPage, SubjectRows
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route

SubjectName = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{1,32}$", description="from the list of subjects")]
ActName = Annotated[str, msgspec.Meta(pattern=r"^[a-z]+\.[a-z-]+$", description="from a card")]


class SubjectPages:
    """The pages of subjects at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        line = (("line", LineName), *VIEW)
        return [
            Route(
                "GET", "/api/subjects", "the subjects, and how much waits in each", SubjectRows, self._all,
                asks=line,
            ),
            Route(
                "GET", "/api/subjects/{subject}", "the page of a subject, on one line or on all",
                SubjectPage, self._one, asks=(("subject", SubjectName), *line),
            ),
            Route(
                "POST", "/api/acts/{act}", "an act that a card of a subject offers",
                Sent, self._act, SubjectActing, asks=(("act", ActName),),
            ),
        ]  # fmt: skip

    async def _all(self, asked: Asked) -> Any:
        return {"subjects": await self._look(asked, "subjects")}

    async def _one(self, asked: Asked) -> Any:
        return await self._look(asked, "subject", subject=asked.named["subject"])

    async def _look(self, asked: Asked, verb: str, **given: Any) -> Any:
        line = {"line": asked.named["line"]} if "line" in asked.named else {}
        by = self._desk.sign_in.session(asked.word).actor
        return await self._desk.look(by, verb, {**given, **line, **view_asked(asked)})

    async def _act(self, asked: Asked) -> Any:
        verb = asked.named["act"]
        if verb not in SUBJECT_ACTS:
            raise Misuse(f"there is no act {verb!r}", said=Said("no-such", {"name": verb}))
        body = msgspec.structs.asdict(asked.body)
        given = {name: value for name, value in body.items() if value is not None}
        by = self._desk.sign_in.session(asked.word).actor
        return sent(await self._desk.act(by, verb, given))
