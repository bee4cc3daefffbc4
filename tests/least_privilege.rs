//! Least privilege, proved on the templates: every call that a handler makes is allowed on its resource and nothing more is,
//! and every way of calling has its permission.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use formwork::constructs::{Code, Function};
use formwork::synth::{SynthOptions, synthesize};
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every reference stack with its template as JSON.
fn templates() -> Vec<(String, Value)> {
    let options = SynthOptions {
        root: root().to_owned(),
        ..SynthOptions::default()
    };
    let stacks = synthesize(&stacks::app(), &options).stacks.into_iter();
    stacks
        .map(|stack| {
            let template = serde_json::to_value(stack.template.node()).unwrap();
            (stack.id, template)
        })
        .collect()
}

fn resources<'a>(template: &'a Value, kind: &'a str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let resources = template["Resources"].as_object().unwrap().iter();
    resources
        .filter(move |(_, resource)| resource["Type"] == kind)
        .map(|(id, resource)| (id.as_str(), &resource["Properties"]))
}

/// A value as a list: policies write a list of one as the one.
fn list(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().collect(),
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

/// What a value refers to: `Orders` for a `Ref`, a `Fn::GetAtt` or the first name of a `Fn::Sub`, with the text behind it.
fn target(value: &Value) -> (String, String) {
    if let Some(id) = value["Ref"].as_str() {
        return (id.to_owned(), String::new());
    }
    if let Some(id) = value["Fn::GetAtt"][0].as_str() {
        return (id.to_owned(), String::new());
    }
    if let Some(text) = value["Fn::Sub"].as_str() {
        let (_, rest) = text.split_once("${").unwrap();
        let (name, tail) = rest.split_once('}').unwrap();
        let id = name.split('.').next().unwrap();
        return (id.to_owned(), tail.to_owned());
    }
    (value.to_string(), String::new())
}

/// An action on a resource, with the part of it that is meant: `s3:PutObject`, `Results`, `/results/*`.
type Allowed = (String, String, String);

/// Everything that a role may do.
fn allowed(template: &Value, role: &str) -> BTreeSet<Allowed> {
    let role_properties = &template["Resources"][role]["Properties"];
    let inline = list(&role_properties["Policies"]).into_iter();
    let documents = inline.map(|policy| &policy["PolicyDocument"]);
    let attached = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"]
        .into_iter()
        .flat_map(|kind| resources(template, kind))
        .filter(|(_, policy)| list(&policy["Roles"]).iter().any(|one| one["Ref"] == role))
        .map(|(_, policy)| &policy["PolicyDocument"]);
    let mut found = BTreeSet::new();
    for statement in documents
        .chain(attached)
        .flat_map(|document| list(&document["Statement"]))
    {
        assert_eq!(statement["Effect"], "Allow");
        for action in list(&statement["Action"]) {
            for resource in list(&statement["Resource"]) {
                assert_ne!(resource, "*", "{role} may {action} everywhere");
                let (id, part) = target(resource);
                found.insert((action.as_str().unwrap().to_owned(), id, part));
            }
        }
    }
    assert!(list(&role_properties["ManagedPolicyArns"]).is_empty());
    found
}

/// A call of a handler: the action, the variable that names the resource, and the pattern of keys in it.
type Call = (String, String, String);

/// The table of `handlers/README.md`: directories and their calls.
fn calls() -> Vec<(String, Vec<Call>)> {
    let text = fs::read_to_string(root().join("handlers/README.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let directory = cells[0].trim_matches('`').to_owned();
        let mut calls = Vec::new();
        for call in cells[3].split("<br>") {
            let code: Vec<&str> = call.split('`').skip(1).step_by(2).collect();
            let variable = code
                .iter()
                .find(|word| word.chars().all(|c| c.is_ascii_uppercase()))
                .unwrap();
            let keys = code.iter().find(|word| word.ends_with("/*"));
            for action in code.iter().filter(|word| word.contains(':')) {
                let keys = keys.map(|keys| format!("/{keys}")).unwrap_or_default();
                calls.push(((*action).to_owned(), (*variable).to_owned(), keys));
            }
        }
        (directory, calls)
    })
    .collect()
}

/// What Lambda itself does on a function's behalf: write its log, fetch what its event sources hold, and tell its destinations.
fn on_behalf(template: &Value, function: &str) -> BTreeSet<Allowed> {
    let mut found = BTreeSet::new();
    let mut add = |actions: &[&str], id: &str| {
        for action in actions {
            found.insert(((*action).to_owned(), id.to_owned(), String::new()));
        }
    };
    add(
        &["logs:CreateLogStream", "logs:PutLogEvents"],
        &format!("{function}Logs"),
    );
    for (_, mapping) in resources(template, "AWS::Lambda::EventSourceMapping") {
        if target(&mapping["FunctionName"]).0 != function {
            continue;
        }
        let source = target(&mapping["EventSourceArn"]).0;
        let resource = &template["Resources"][source.as_str()];
        match resource["Type"].as_str().unwrap() {
            "AWS::SQS::Queue" => {
                add(
                    &[
                        "sqs:ReceiveMessage",
                        "sqs:DeleteMessage",
                        "sqs:GetQueueAttributes",
                    ],
                    &source,
                );
                let key = &resource["Properties"]["KmsMasterKeyId"];
                if !key.is_null() {
                    add(&["kms:Decrypt"], &target(key).0);
                }
            }
            _ => add(
                &[
                    "dynamodb:DescribeStream",
                    "dynamodb:GetRecords",
                    "dynamodb:GetShardIterator",
                    "dynamodb:ListStreams",
                ],
                &source,
            ),
        }
    }
    for (_, settings) in resources(template, "AWS::Lambda::EventInvokeConfig") {
        if target(&settings["FunctionName"]).0 == function {
            let queue = target(&settings["DestinationConfig"]["OnFailure"]["Destination"]).0;
            found.insert(("sqs:SendMessage".to_owned(), queue, String::new()));
        }
    }
    found
}

/// What a service asks of the key of a resource, in the caller's name.
fn of_keys(template: &Value, calls: &BTreeSet<Allowed>) -> BTreeSet<Allowed> {
    let mut found = BTreeSet::new();
    for (_, id, _) in calls {
        let properties = &template["Resources"][id.as_str()]["Properties"];
        let key = &properties["SSESpecification"]["KMSMasterKeyId"];
        if key.is_null() {
            continue;
        }
        for action in [
            "kms:Decrypt",
            "kms:DescribeKey",
            "kms:Encrypt",
            "kms:GenerateDataKey*",
            "kms:ReEncrypt*",
        ] {
            found.insert((action.to_owned(), target(key).0, String::new()));
        }
    }
    found
}

#[test]
fn each_handler_may_do_what_it_does_and_nothing_more() {
    let calls = calls();
    let mut checked = 0;
    for stack in stacks::app().stacks() {
        let templates = templates();
        let (_, template) = templates.iter().find(|(id, _)| id == stack.id()).unwrap();
        for construct in stack.constructs() {
            let Some(function) = construct.as_any().downcast_ref::<Function>() else {
                continue;
            };
            let Code::Dir(directory) = &function.code else {
                panic!("{} has no directory", construct.base().name);
            };
            let directory = directory.value.strip_prefix("handlers/").unwrap();
            let name = construct.base().name.as_str();
            let (_, calls) = calls.iter().find(|(known, _)| known == directory).unwrap();
            let variables = &template["Resources"][name]["Properties"]["Environment"]["Variables"];
            let own: BTreeSet<Allowed> = calls
                .iter()
                .map(|(action, variable, keys)| {
                    (action.clone(), target(&variables[variable]).0, keys.clone())
                })
                .collect();
            let mut expected = on_behalf(template, name);
            let keys = of_keys(template, &own);
            expected.extend(own);
            let role = target(&template["Resources"][name]["Properties"]["Role"]).0;
            let may = allowed(template, &role);
            let beyond: Vec<_> = may
                .difference(&expected)
                .filter(|one| !keys.contains(*one))
                .collect();
            let missing: Vec<_> = expected.difference(&may).collect();
            assert!(missing.is_empty(), "{name} may not: {missing:#?}");
            assert!(beyond.is_empty(), "{name} needs none of: {beyond:#?}");
            checked += 1;
        }
    }
    assert_eq!(checked, calls.len());
}

/// The permissions of a function, or of one of its aliases, for a service, by the id of the source.
fn permitted(template: &Value, function: &Value, service: &str) -> Vec<String> {
    resources(template, "AWS::Lambda::Permission")
        .filter(|(_, permission)| {
            permission["Principal"] == service
                && target(&permission["FunctionName"]).0 == target(function).0
        })
        .map(|(_, permission)| permission["SourceArn"].to_string())
        .collect()
}

fn is(template: &Value, value: &Value, kind: &str) -> bool {
    template["Resources"][target(value).0.as_str()]["Type"] == kind
}

fn is_callable(template: &Value, value: &Value) -> bool {
    is(template, value, "AWS::Lambda::Function") || is(template, value, "AWS::Lambda::Alias")
}

/// Whether a service may put messages from a source into a queue.
fn may_send(template: &Value, queue: &Value, service: &str, source: &str) -> bool {
    resources(template, "AWS::SQS::QueuePolicy")
        .filter(|(_, policy)| {
            list(&policy["Queues"])
                .iter()
                .any(|one| target(one).0 == target(queue).0)
        })
        .flat_map(|(_, policy)| list(&policy["PolicyDocument"]["Statement"]))
        .any(|statement| {
            list(&statement["Principal"]["Service"])
                .iter()
                .any(|one| *one == service)
                && statement["Action"] == "sqs:SendMessage"
                && statement["Condition"].to_string().contains(source)
        })
}

#[test]
fn every_way_of_calling_has_its_permission() {
    let mut ways = 0;
    for (stack, template) in templates() {
        for (id, rule) in resources(&template, "AWS::Events::Rule") {
            for rule_target in list(&rule["Targets"]) {
                let arn = &rule_target["Arn"];
                assert!(is_callable(&template, arn), "{stack}: {rule_target}");
                let sources = permitted(&template, arn, "events.amazonaws.com");
                assert!(
                    sources.iter().any(|source| source.contains(id)),
                    "{stack}: rule {id}"
                );
                let dead = &rule_target["DeadLetterConfig"]["Arn"];
                assert!(
                    dead.is_null() || may_send(&template, dead, "events.amazonaws.com", id),
                    "{id}"
                );
                ways += 1;
            }
        }
        for (id, subscription) in resources(&template, "AWS::SNS::Subscription") {
            let topic = target(&subscription["TopicArn"]).0;
            let endpoint = &subscription["Endpoint"];
            let queue = may_send(&template, endpoint, "sns.amazonaws.com", &topic);
            let function = permitted(&template, endpoint, "sns.amazonaws.com");
            assert!(
                queue || function.iter().any(|source| source.contains(&topic)),
                "{stack}: {id}"
            );
            ways += 1;
        }
        for (id, schedule) in resources(&template, "AWS::Scheduler::Schedule") {
            let role = target(&schedule["Target"]["RoleArn"]).0;
            let call = (
                "lambda:InvokeFunction".to_owned(),
                target(&schedule["Target"]["Arn"]).0,
                String::new(),
            );
            assert_eq!(
                allowed(&template, &role),
                BTreeSet::from([call]),
                "{stack}: {id}"
            );
            ways += 1;
        }
        ways += api_calls(&stack, &template);
        for (id, mapping) in resources(&template, "AWS::Lambda::EventSourceMapping") {
            assert!(
                is_callable(&template, &mapping["FunctionName"]),
                "{stack}: {id}"
            );
            ways += 1;
        }
    }
    assert!(ways >= 12, "only {ways} ways of calling were found");
}

/// Integrations of both kinds of APIs: a function has a permission for the API, anything else is called with a role.
fn api_calls(stack: &str, template: &Value) -> usize {
    let http = resources(template, "AWS::ApiGatewayV2::Integration").map(|(id, integration)| {
        let uri = integration["IntegrationUri"].clone();
        (
            id,
            target(&integration["ApiId"]).0,
            uri,
            integration["CredentialsArn"].clone(),
        )
    });
    let rest = resources(template, "AWS::ApiGateway::Method").map(|(id, method)| {
        let integration = &method["Integration"];
        (
            id,
            target(&method["RestApiId"]).0,
            integration["Uri"].clone(),
            integration["Credentials"].clone(),
        )
    });
    let mut count = 0;
    for (id, api, uri, credentials) in http.chain(rest) {
        let text = uri.to_string();
        let called = resources(template, "AWS::Lambda::Permission").any(|(_, permission)| {
            let function = target(&permission["FunctionName"]).0;
            permission["Principal"] == "apigateway.amazonaws.com"
                && text.contains(&function)
                && permission["SourceArn"].to_string().contains(&api)
        });
        assert!(
            called || !credentials.is_null(),
            "{stack}: {id} calls {text}"
        );
        if !credentials.is_null() {
            let role = target(&credentials).0;
            assert_eq!(
                resources(template, "AWS::IAM::Role")
                    .filter(|(known, _)| *known == role)
                    .count(),
                1
            );
            for (action, on, _) in allowed(template, &role) {
                assert!(
                    [
                        "sns:Publish",
                        "events:PutEvents",
                        "kms:Decrypt",
                        "kms:GenerateDataKey"
                    ]
                    .contains(&action.as_str()),
                    "{action}"
                );
                assert!(template["Resources"][on.as_str()].is_object(), "{on}");
            }
        }
        count += 1;
    }
    count
}
