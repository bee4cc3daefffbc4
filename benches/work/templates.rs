//! Templates to validate, of any number of resources and without a mistake.

use formwork::value::Node;
use serde_json::{Map, Value, json};

/// The numbers of resources that are compared.
pub(crate) const SIZES: [usize; 3] = [5, 100, 500];

/// A template of so many resources: services of ten resources each, the last one cut.
///
/// The order within a service is such that a cut leaves no reference without its target.
pub(crate) fn template(resources: usize) -> Node {
    let services = resources.div_ceil(10);
    let all: Map<String, Value> = (0..services).flat_map(service).take(resources).collect();
    Node::from(json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": format!("{resources} resources"),
        "Parameters": {
            "Stage": { "Type": "String", "Default": "test", "AllowedValues": ["test", "live"] },
            "Artifacts": { "Type": "String", "Default": "example-artifacts" },
        },
        "Conditions": { "IsLive": { "Fn::Equals": [{ "Ref": "Stage" }, "live"] } },
        "Resources": all,
        "Outputs": {
            "Orders": { "Value": { "Fn::If": ["IsLive", { "Ref": "Orders0" }, "none"] } },
            "Stock": { "Value": { "Ref": "Stock0" } },
        },
    }))
}

/// One service: a function that takes messages from a queue, with all that belongs to it.
fn service(number: usize) -> Vec<(String, Value)> {
    let name = |of: &str| format!("{of}{number}");
    let arn = |of: &str| json!({ "Fn::GetAtt": [name(of), "Arn"] });
    let own = |of: &str| json!({ "Ref": name(of) });
    let resource = |of: &str, kind: &str, properties: Value| {
        (name(of), json!({ "Type": kind, "Properties": properties }))
    };
    let mut service = vec![
        kept(resource(
            "Failed",
            "AWS::SQS::Queue",
            json!({
                "MessageRetentionPeriod": 1_209_600, "SqsManagedSseEnabled": true,
            }),
        )),
        resource(
            "Orders",
            "AWS::SQS::Queue",
            json!({
                "MessageRetentionPeriod": 345_600, "VisibilityTimeout": 180, "SqsManagedSseEnabled": true,
                "RedrivePolicy": { "deadLetterTargetArn": arn("Failed"), "maxReceiveCount": 3 },
            }),
        ),
        kept(resource(
            "Stock",
            "AWS::DynamoDB::Table",
            json!({
                "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [
                    { "AttributeName": "article", "AttributeType": "S" },
                    { "AttributeName": "place", "AttributeType": "S" },
                ],
                "KeySchema": [
                    { "AttributeName": "article", "KeyType": "HASH" },
                    { "AttributeName": "place", "KeyType": "RANGE" },
                ],
                "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
                "Tags": [{ "Key": "stage", "Value": { "Ref": "Stage" } }],
            }),
        )),
        resource(
            "WorkerRole",
            "AWS::IAM::Role",
            json!({
                "AssumeRolePolicyDocument": policy(&[json!({
                    "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                })]),
                "ManagedPolicyArns": [{ "Fn::Sub":
                    "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" }],
                "Policies": [{ "PolicyName": "Worker", "PolicyDocument": policy(&[
                    allow(&["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"], &arn("Stock")),
                    allow(&["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], &arn("Orders")),
                ]) }],
            }),
        ),
        resource(
            "Worker",
            "AWS::Lambda::Function",
            json!({
                "Runtime": "python3.13", "Handler": "worker.handle", "Architectures": ["arm64"],
                "MemorySize": 256, "Timeout": 30, "Role": arn("WorkerRole"),
                "Code": {
                    "S3Bucket": { "Ref": "Artifacts" },
                    "S3Key": { "Fn::Sub": format!("${{Stage}}/worker-{number}.zip") },
                },
                "Environment": { "Variables": { "TABLE": own("Stock"), "STAGE": { "Ref": "Stage" } } },
                "TracingConfig": { "Mode": "Active" },
            }),
        ),
    ];
    service.extend(surroundings(number));
    service
}

/// What stands around the function of a service.
fn surroundings(number: usize) -> [(String, Value); 5] {
    let name = |of: &str| format!("{of}{number}");
    let arn = |of: &str| json!({ "Fn::GetAtt": [name(of), "Arn"] });
    let own = |of: &str| json!({ "Ref": name(of) });
    let resource = |of: &str, kind: &str, properties: Value| {
        (name(of), json!({ "Type": kind, "Properties": properties }))
    };
    [
        resource(
            "Messages",
            "AWS::Lambda::EventSourceMapping",
            json!({
                "FunctionName": own("Worker"), "EventSourceArn": arn("Orders"), "BatchSize": 10,
                "Enabled": { "Fn::If": ["IsLive", true, false] },
            }),
        ),
        kept(resource(
            "Log",
            "AWS::Logs::LogGroup",
            json!({
                "LogGroupName": { "Fn::Sub": format!("/aws/lambda/${{Worker{number}}}") },
                "RetentionInDays": 30,
            }),
        )),
        resource(
            "News",
            "AWS::SNS::Topic",
            json!({
                "DisplayName": { "Fn::Sub": format!("${{Stage}} news {number}") },
                "KmsMasterKeyId": "alias/aws/sns",
            }),
        ),
        resource(
            "EveryHour",
            "AWS::Events::Rule",
            json!({
                "ScheduleExpression": "rate(1 hour)",
                "State": { "Fn::If": ["IsLive", "ENABLED", "DISABLED"] },
                "Targets": [{ "Id": "Worker", "Arn": arn("Worker") }],
            }),
        ),
        resource(
            "EveryHourMayInvoke",
            "AWS::Lambda::Permission",
            json!({
                "Action": "lambda:InvokeFunction", "FunctionName": own("Worker"),
                "Principal": "events.amazonaws.com", "SourceArn": arn("EveryHour"),
            }),
        ),
    ]
}

/// A resource that stays when the stack goes.
fn kept((name, mut resource): (String, Value)) -> (String, Value) {
    if let Value::Object(attributes) = &mut resource {
        for attribute in ["DeletionPolicy", "UpdateReplacePolicy"] {
            attributes.insert(attribute.to_owned(), json!("Retain"));
        }
    }
    (name, resource)
}

fn policy(statements: &[Value]) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

fn allow(actions: &[&str], resource: &Value) -> Value {
    json!({ "Effect": "Allow", "Action": actions, "Resource": resource })
}
