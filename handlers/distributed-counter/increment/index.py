"""Adds a number to a counter, atomically."""

import json
import os

import boto3

COUNTERS = os.environ["COUNTERS"]

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    """Answers `POST /counters/{id}` with the counter's new value."""
    try:
        by = parse(event.get("body"))
    except ValueError as error:
        return response(400, {"message": str(error)})
    counter = event["pathParameters"]["id"]
    updated = dynamodb.update_item(
        TableName=COUNTERS,
        Key={"id": {"S": counter}},
        UpdateExpression="ADD #value :by",
        ExpressionAttributeNames={"#value": "value"},
        ExpressionAttributeValues={":by": {"N": str(by)}},
        ReturnValues="UPDATED_NEW",
    )
    return response(200, {"id": counter, "value": int(updated["Attributes"]["value"]["N"])})


def parse(body):
    """Reads the optional `{"by": integer}`; the step is one when it is absent."""
    request = json.loads(body or "{}")
    by = request.get("by", 1) if isinstance(request, dict) else None
    if type(by) is not int:
        raise ValueError("by must be an integer")
    return by


def response(status, body):
    """A JSON answer of a REST API."""
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps(body),
    }
