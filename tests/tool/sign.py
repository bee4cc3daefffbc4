"""Prints the headers that sign a request to an API: `sign.py METHOD URL < body`."""

import json
import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.session import get_session

session = get_session()
request = AWSRequest(
    method=sys.argv[1],
    url=sys.argv[2],
    data=sys.stdin.buffer.read(),
    headers={"Content-Type": "application/json"},
)
region = session.get_config_variable("region")
SigV4Auth(session.get_credentials(), "execute-api", region).add_auth(request)
json.dump(list(request.headers.items()), sys.stdout)
