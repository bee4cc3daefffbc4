"""Takes the quantity of each order out of stock, never below zero."""

import json
import os
import time

import boto3

STOCK = os.environ["STOCK"]

# The longest time that SQS keeps a message in a queue and then in its dead-letter queue.
MARKER_SECONDS = 28 * 24 * 3600

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    """Takes each order of the batch and reports those that failed."""
    failures = []
    for record in event["Records"]:
        try:
            take(json.loads(record["body"]))
        except Exception as error:
            print(json.dumps({"message": record["messageId"], "error": repr(error)}))
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def take(order):
    """Decrements the stock if there is enough and the order has not been taken yet.

    One transaction decrements and leaves a marker of the order beside the stock
    items, which makes a redelivery harmless. The marker expires with the time to
    live of the table, after the last possible redelivery.
    """
    quantity = int(order["quantity"])
    if quantity < 1:
        raise ValueError("quantity must be at least one")
    marker = {
        "TableName": STOCK,
        "Item": {
            "sku": {"S": f"order#{order['id']}"},
            "expires": {"N": str(int(time.time()) + MARKER_SECONDS)},
        },
        "ConditionExpression": "attribute_not_exists(sku)",
    }
    decrement = {
        "TableName": STOCK,
        "Key": {"sku": {"S": order["sku"]}},
        "UpdateExpression": "SET quantity = quantity - :quantity",
        "ConditionExpression": "quantity >= :quantity",
        "ExpressionAttributeValues": {":quantity": {"N": str(quantity)}},
    }
    try:
        dynamodb.transact_write_items(TransactItems=[{"Put": marker}, {"Update": decrement}])
    except dynamodb.exceptions.TransactionCanceledException as error:
        if error.response["CancellationReasons"][0]["Code"] != "ConditionalCheckFailed":
            raise
