"""The call of the debrief of an exercise."""

from typing import Any

from openline.node.at_desk import AtDesk
from openline.web.forms.training import Training
from openline.web.reading import VIEW, view_asked
from openline.web.routes import Asked, Route


class Exercises:
    """What is played at one desk for training."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        return [
            Route("GET", "/api/training", "the exercise that is played here, and its debrief once it is over",
                  Training, self._training, asks=VIEW),
        ]  # fmt: skip

    async def _training(self, asked: Asked) -> Any:
        by = self._desk.sign_in.session(asked.word).actor
        return await self._desk.look(by, "training", view_asked(asked))
