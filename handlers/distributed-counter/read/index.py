"""Reads a counter."""

import json
import os

import boto3

COUNTERS = os.environ["COUNTERS"]

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    """Answers `GET /counters/{id}` with the counter's value, or 404."""
    counter = event["pathParameters"]["id"]
    found = dynamodb.get_item(
        TableName=COUNTERS,
        Key={"id": {"S": counter}},
        ConsistentRead=True,
    )
    if "Item" not in found:
        return response(404, {"message": f"no counter {counter}"})
    return response(200, {"id": counter, "value": int(found["Item"]["value"]["N"])})


def response(status, body):
    """A JSON answer of a REST API."""
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps(body),
    }
