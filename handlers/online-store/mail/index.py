"""Renders the confirmation of each order and puts it into the outbox."""

import json
import os

import boto3

OUTBOX = os.environ["OUTBOX"]

TEXT = """To: {customer}
Subject: Your order {id}

Thank you for your order of {quantity} x {sku}.
"""

s3 = boto3.client("s3")


def handler(event, context):
    """Sends the mail of each order of the batch and reports those that failed."""
    failures = []
    for record in event["Records"]:
        try:
            send(json.loads(record["body"]))
        except Exception as error:
            print(json.dumps({"message": record["messageId"], "error": repr(error)}))
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def send(order):
    """Puts the text under the order's name, so that a redelivery replaces it by itself."""
    s3.put_object(
        Bucket=OUTBOX,
        Key=f"mail/{order['id']}.txt",
        Body=TEXT.format_map(order).encode(),
        ContentType="text/plain; charset=utf-8",
    )
