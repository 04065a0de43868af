"""Where the desk is reached, and which requests may count as coming from its own page."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext, SSLError, TLSVersion
from urllib.parse import urlsplit

from openline.core.errors import Misuse
from openline.node.party import check_address


@dataclass(frozen=True, slots=True)
class DeskOrigin:
    """The one address under which browsers reach a desk.

    Attributes:
        name: host name; passkeys are bound to it.
        origin: scheme, name and port, as a browser states them.
        host, port: where it listens.
    """

    name: str
    origin: str
    host: str
    port: int

    @property
    def secure(self) -> bool:
        return self.origin.startswith("https:")

    @property
    def netloc(self) -> str:
        return urlsplit(self.origin).netloc

    def check(self, method: str, headers: Mapping[str, str]) -> str:
        """Return why a request is not from this desk's own page; "" where it is.

        A name that was rebound to this address states its own host; another site's page states its own origin, and a
        browser does not let it state ours.
        """
        if headers.get("Host", "") != self.netloc:
            return "the desk is not reached under this name"
        if headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
            return "another site asked for this"
        if method not in ("GET", "HEAD") and headers.get("Origin", "") != self.origin:
            return "another site asked for this"
        return ""


def desk_origin(address: str, *, certified: bool) -> DeskOrigin:
    """Return the origin of a desk at `address`, NAME:PORT.

    A name is needed since passkeys are bound to names; names below `localhost` need no certificate and reach this
    machine alone.

    Raises:
        Misuse: it is a bare number, or another machine's name without a certificate.
    """
    name, port = check_address(address)
    local = name == "localhost" or name.endswith(".localhost")
    if name.replace(".", "").isdigit() or ":" in name:
        raise Misuse(f"passkeys need a name, and {name} is a number", hint="for this machine: localhost:7600")
    if not local and not certified:
        raise Misuse(
            f"a browser gives no passkey to http://{name}",
            hint="give a certificate for this name: --desk-certificate FILE --desk-key FILE",
        )
    scheme = "https" if certified else "http"
    standard = {"http": 80, "https": 443}[scheme] == port
    where = name if standard else f"{name}:{port}"
    return DeskOrigin(name, f"{scheme}://{where}", "127.0.0.1" if local else "", port)


def tls_context(certificate: Path, key: Path) -> SSLContext:
    """Return how the desk speaks TLS 1.3 with the certificate of its name.

    Raises:
        Misuse: the two files do not belong together, or are no PEM files.
    """
    context = SSLContext(PROTOCOL_TLS_SERVER)
    context.minimum_version = TLSVersion.TLSv1_3
    try:
        context.load_cert_chain(certificate, key)
    except (SSLError, OSError) as error:
        raise Misuse(f"{certificate.name} and {key.name} are no certificate and its key: {error}") from error
    return context
