"""Keeps a readable projection of the stock table from its stream."""

import json
import os

import boto3

PROJECTION = os.environ["PROJECTION"]

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    """Applies the changes in order; from the first failure on, the stream comes again."""
    for record in event["Records"]:
        change = record["dynamodb"]
        try:
            apply(change)
        except Exception as error:
            print(json.dumps({"record": change["SequenceNumber"], "error": repr(error)}))
            return {"batchItemFailures": [{"itemIdentifier": change["SequenceNumber"]}]}
    return {"batchItemFailures": []}


def apply(change):
    """Writes what the stock item says now; a removed item is out of stock.

    The markers that the stock consumer leaves for its orders are no stock.
    """
    if change["Keys"]["sku"]["S"].startswith("order#"):
        return
    image = change.get("NewImage", {})
    quantity = int(image.get("quantity", {}).get("N", "0"))
    dynamodb.put_item(
        TableName=PROJECTION,
        Item={
            "sku": change["Keys"]["sku"],
            "quantity": {"N": str(quantity)},
            "available": {"BOOL": quantity > 0},
        },
    )
