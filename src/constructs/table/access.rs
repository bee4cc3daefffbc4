//! Who may do what with a table.

use super::{Table, TableEncryption};
use crate::definition::{Construct, Handle};
use crate::iam::Statement;
use crate::value::{Value, format};

/// The actions that are verbs of their own, by the names of IAM, and whether they work on indexes.
///
/// Source: the page "Actions, resources, and condition keys for Amazon DynamoDB" of the Service Authorization Reference.
const ACTIONS: [(&str, &str, bool); 14] = [
    ("batch-get-item", "dynamodb:BatchGetItem", false),
    ("batch-write-item", "dynamodb:BatchWriteItem", false),
    ("condition-check-item", "dynamodb:ConditionCheckItem", false),
    ("delete-item", "dynamodb:DeleteItem", false),
    ("describe-table", "dynamodb:DescribeTable", false),
    ("get-item", "dynamodb:GetItem", false),
    ("partiql-delete", "dynamodb:PartiQLDelete", false),
    ("partiql-insert", "dynamodb:PartiQLInsert", false),
    ("partiql-select", "dynamodb:PartiQLSelect", true),
    ("partiql-update", "dynamodb:PartiQLUpdate", false),
    ("put-item", "dynamodb:PutItem", false),
    ("query", "dynamodb:Query", true),
    ("scan", "dynamodb:Scan", true),
    ("update-item", "dynamodb:UpdateItem", false),
];

const READ: [&str; 6] = [
    "batch-get-item",
    "condition-check-item",
    "describe-table",
    "get-item",
    "query",
    "scan",
];

const WRITE: [&str; 5] = [
    "batch-write-item",
    "delete-item",
    "describe-table",
    "put-item",
    "update-item",
];

/// What it takes to follow a stream.
///
/// Source: the page "Using AWS Lambda with Amazon DynamoDB" of the Lambda developer guide.
const STREAM: [&str; 4] = [
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:ListStreams",
];

/// Groups first, then the actions one by one.
pub(super) const VERBS: &[&str] = &[
    "read",
    "write",
    "read-write",
    "stream",
    "batch-get-item",
    "batch-write-item",
    "condition-check-item",
    "delete-item",
    "describe-table",
    "get-item",
    "partiql-delete",
    "partiql-insert",
    "partiql-select",
    "partiql-update",
    "put-item",
    "query",
    "scan",
    "update-item",
];

/// What an identity must be allowed for a verb.
pub(super) fn statements(table: &Table, verb: &str, target: &Handle) -> Vec<Statement> {
    let me: Handle<Table> = target.cast();
    let mut statements = match verb {
        "stream" => vec![Statement::allow(STREAM).on(stream(table, &me))],
        "read" => on_items(table, &me, &READ),
        "write" => on_items(table, &me, &WRITE),
        "read-write" => {
            let verbs: Vec<&str> = READ.into_iter().chain(WRITE).collect();
            on_items(table, &me, &verbs)
        }
        _ => on_items(table, &me, &[verb]),
    };
    if let TableEncryption::Key(key) = &table.encryption
        && !statements.is_empty()
        && verb != "describe-table"
    {
        // Source: the page "Encryption at rest: how to use AWS KMS keys" of the DynamoDB developer guide; the AWS CDK gives its
        // readers and writers the same.
        let actions: &[&str] = match statements.iter().any(is_writing) {
            true => &[
                "kms:Decrypt",
                "kms:DescribeKey",
                "kms:Encrypt",
                "kms:GenerateDataKey*",
                "kms:ReEncrypt*",
            ],
            false => &["kms:Decrypt", "kms:DescribeKey"],
        };
        let key = key.beside(target).arn();
        statements.push(Statement::allow(actions.iter().copied()).on(key));
    }
    statements
}

fn is_writing(statement: &Statement) -> bool {
    let writes = [
        "Put",
        "Update",
        "Delete",
        "BatchWrite",
        "PartiQLDelete",
        "PartiQLInsert",
        "PartiQLUpdate",
    ];
    let names = statement
        .actions
        .iter()
        .filter_map(|action| action.strip_prefix("dynamodb:"));
    names
        .into_iter()
        .any(|name| writes.iter().any(|write| name.starts_with(write)))
}

fn on_items(table: &Table, me: &Handle<Table>, verbs: &[&str]) -> Vec<Statement> {
    let asked = |on_index: bool| -> Vec<&str> {
        let known = ACTIONS.iter();
        let known = known.filter(|(verb, _, indexes)| verbs.contains(verb) && *indexes == on_index);
        known.map(|(_, action, _)| *action).collect()
    };
    let on = |actions: Vec<&str>, arns: Vec<Value<String>>| {
        (!actions.is_empty()).then(|| Statement::allow(actions).on_each(arns))
    };
    let mut everywhere = vec![me.arn()];
    if table.has_indexes() {
        everywhere.push(format("{}/index/*", [me.arn()]));
    }
    [
        on(asked(false), vec![me.arn()]),
        on(asked(true), everywhere),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn stream(table: &Table, me: &Handle<Table>) -> Value<String> {
    if table.stream_view().is_some() {
        return me.stream_arn();
    }
    let name = &table.base().name;
    Value::invalid(format!(
        "table `{name}` has no stream: say what it is to hold with `stream`"
    ))
    .at(me.origin())
}
