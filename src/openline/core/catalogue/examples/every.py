"""Every example by the number of its element: whoever takes the examples from here has them all."""

from openline.core.catalogue.examples.dialogue import DIALOGUE
from openline.core.catalogue.examples.events import EVENTS
from openline.core.catalogue.examples.line import LINE
from openline.core.catalogue.examples.plans import PLANS
from openline.core.catalogue.examples.protection import PROTECTION
from openline.core.catalogue.examples.talks import TALKS
from openline.core.catalogue.examples.telling import Example

_TOLD = [tell() for tell in (*LINE, *DIALOGUE, *PLANS, *EVENTS, *PROTECTION, *TALKS)]

EXAMPLES: dict[int, Example] = {
    each.element.number: each for each in sorted(_TOLD, key=lambda example: example.element.number)
}
