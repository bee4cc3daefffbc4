"""Sends what an integration's mapping template makes of request bodies: `place.py ENDPOINT < {"template", "bodies"}`.

The local endpoint renders mapping templates for some services only, so its
renderer is called here, and the request is sent and signed as API Gateway
would. Prints the statuses of the answers.
"""

import json
import sys
import urllib.error
import urllib.request

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.session import get_session
from ministack.services.apigateway_v1 import _render_request_template_v1 as render

session = get_session()
region = session.get_config_variable("region")


def send(form):
    """Posts a form to the service of topics."""
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    request = AWSRequest("POST", sys.argv[1] + "/", headers, form.encode())
    SigV4Auth(session.get_credentials(), "sns", region).add_auth(request)
    prepared = urllib.request.Request(
        request.url, request.data, dict(request.headers.items()), method="POST"
    )
    try:
        with urllib.request.urlopen(prepared) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return f"{error.code}: {error.read().decode()}"


given = json.load(sys.stdin)
forms = [render(given["template"], body, {}) for body in given["bodies"]]
json.dump([send(form) for form in forms], sys.stdout)
