"""Starts the local endpoint for one test, as it would run behind a load balancer that ends TLS.

Policies of the stacks refuse requests without TLS (`aws:SecureTransport`). The
endpoint reads that from the header which such a load balancer adds, so each
request gets the header here, and the policies stay as they are synthesized.

The endpoint lives as long as its standard input is open: it goes with its test,
however that ends.
"""

import os
import signal
import sys
import threading

from ministack import app as endpoint

behind = endpoint.app


async def app(scope, receive, send):
    """Passes a request on as one that arrived over TLS."""
    if scope["type"] == "http":
        headers = [*scope["headers"], (b"x-forwarded-proto", b"https")]
        scope = {**scope, "headers": headers}
    await behind(scope, receive, send)


def end_with_test():
    """Waits for the end of standard input, then ends the endpoint."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


threading.Thread(target=end_with_test, daemon=True).start()
endpoint.app = app
endpoint.main()
