"""Writes an item to a table and its state to a bucket; a schedule leaves a heartbeat."""

import base64
import json
import os
import time

import boto3

TABLE = os.environ["TABLE"]
STATE = os.environ["STATE"]

dynamodb = boto3.client("dynamodb")
s3 = boto3.client("s3")


def handler(event, context):
    """Answers an HTTP request, or writes the heartbeat when the schedule calls."""
    if event.get("source") == "schedule":
        put_state("heartbeat", {"at": int(time.time())})
        return {"heartbeat": True}
    try:
        item = parse(event)
    except ValueError as error:
        return response(400, {"message": str(error)})
    dynamodb.put_item(
        TableName=TABLE,
        Item={"id": {"S": item["id"]}, "value": {"S": json.dumps(item["value"])}},
    )
    put_state(item["id"], item)
    return response(200, item)


def parse(event):
    """Reads `{"id": text, "value": anything}` out of the request body."""
    body = event.get("body") or ""
    if event.get("isBase64Encoded"):
        body = base64.b64decode(body)
    item = json.loads(body)
    if not isinstance(item, dict) or "value" not in item:
        raise ValueError("the body must be an object with id and value")
    if not isinstance(item.get("id"), str) or not item["id"]:
        raise ValueError("id must be a text that is not empty")
    return {"id": item["id"], "value": item["value"]}


def put_state(name, state):
    """Replaces one state object."""
    s3.put_object(
        Bucket=STATE,
        Key=f"state/{name}.json",
        Body=json.dumps(state).encode(),
        ContentType="application/json",
    )


def response(status, body):
    """A JSON answer of an HTTP API."""
    return {
        "statusCode": status,
        "headers": {"content-type": "application/json"},
        "body": json.dumps(body),
    }
