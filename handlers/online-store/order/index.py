"""Writes each order to the orders table, once however often it is delivered."""

import json
import os

import boto3
from botocore.exceptions import ClientError

ORDERS = os.environ["ORDERS"]

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    """Writes each order of the batch and reports those that failed."""
    failures = []
    for record in event["Records"]:
        try:
            place(json.loads(record["body"]))
        except Exception as error:
            print(json.dumps({"message": record["messageId"], "error": repr(error)}))
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def place(order):
    """Writes an order unless it is there already."""
    try:
        dynamodb.put_item(
            TableName=ORDERS,
            Item={
                "id": {"S": order["id"]},
                "sku": {"S": order["sku"]},
                "quantity": {"N": str(int(order["quantity"]))},
                "customer": {"S": order["customer"]},
            },
            ConditionExpression="attribute_not_exists(id)",
        )
    except ClientError as error:
        if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
            raise
