//! Generators of intricate templates.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what is generated has the shape that it is given"
)]

use formwork::value::Node;
use serde_json::{Map, Value, json};

/// All templates by name.
pub(crate) fn all() -> Vec<(&'static str, Node)> {
    vec![
        ("nested ifs", nested_ifs(60, "300")),
        ("many conditions in one resource", many_conditions(60)),
        ("conditions of conditions", chained_conditions(200)),
        ("a puzzle of conditions", pigeons(9)),
        ("a parameter with many values", many_values(400)),
        ("texts of many parameters", many_parameters(12, 10)),
        ("nested stacks with conditions", nested_stacks(26)),
        ("a state machine of many states", state_machine(600)),
        ("a bucket with many rules", bucket(300)),
    ]
}

fn node(value: Value) -> Node {
    serde_json::from_value(value).unwrap()
}

fn parameter() -> Value {
    json!({"Type": "String"})
}

fn equals(parameter: &str, text: &str) -> Value {
    json!({"Fn::Equals": [{"Ref": parameter}, text]})
}

/// `count` independent conditions, each on a parameter of its own.
fn independent(count: usize) -> (Map<String, Value>, Map<String, Value>) {
    let parameters = (0..count).map(|n| (format!("P{n}"), parameter()));
    let conditions = (0..count).map(|n| (format!("C{n}"), equals(&format!("P{n}"), "yes")));
    (parameters.collect(), conditions.collect())
}

/// A value behind conditions that stand in each other.
pub(crate) fn nested_ifs(depth: usize, timeout: &str) -> Node {
    let (parameters, conditions) = independent(depth);
    let value = (0..depth).fold(
        json!(timeout),
        |inner, n| json!({"Fn::If": [format!("C{n}"), inner, {"Ref": "AWS::NoValue"}]}),
    );
    node(json!({
        "Parameters": parameters, "Conditions": conditions,
        "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": value}}},
    }))
}

/// One mapping in which every value has a condition of its own: two to the power of `count` scenarios.
fn many_conditions(count: usize) -> Node {
    let (parameters, conditions) = independent(count);
    let tags: Vec<Value> = (0..count)
        .map(|n| {
            let tag = json!({"Key": format!("k{n}"), "Value": "v"});
            json!({"Fn::If": [format!("C{n}"), tag, {"Ref": "AWS::NoValue"}]})
        })
        .collect();
    let variables: Map<String, Value> = (0..count)
        .map(|n| {
            (
                format!("V{n}"),
                json!({"Fn::If": [format!("C{n}"), "a", "b"]}),
            )
        })
        .collect();
    node(json!({
        "Parameters": parameters, "Conditions": conditions,
        "Resources": {
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": tags}},
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {
                "Role": "arn:aws:iam::123456789012:role/worker", "Code": {"S3Bucket": "code-of-orders", "S3Key": "k"},
                "Runtime": "provided.al2023", "Handler": "bootstrap",
                "Environment": {"Variables": variables}}},
        },
    }))
}

/// Every condition rests on the two before it.
fn chained_conditions(count: usize) -> Node {
    let parameters: Map<String, Value> =
        (0..count).map(|n| (format!("P{n}"), parameter())).collect();
    let conditions: Map<String, Value> = (0..count)
        .map(|n| {
            let own = equals(&format!("P{n}"), "yes");
            let value = match n {
                0 | 1 => own,
                n => json!({"Fn::Or": [
                    {"Fn::And": [{"Condition": format!("C{}", n - 1)}, own]},
                    {"Fn::Not": [{"Condition": format!("C{}", n - 2)}]},
                ]}),
            };
            (format!("C{n}"), value)
        })
        .collect();
    let resources: Map<String, Value> = (0..count)
        .map(|n| {
            let value = json!({"Fn::If": [format!("C{}", count - 1 - n), "30", "60"]});
            let queue = json!({"Type": "AWS::SQS::Queue", "Condition": format!("C{n}"),
                "Properties": {"VisibilityTimeout": value}});
            (format!("Queue{n}"), queue)
        })
        .collect();
    node(json!({"Parameters": parameters, "Conditions": conditions, "Resources": resources}))
}

/// `count` pigeons do not fit into one hole less, which is hard to find out for whoever tries.
fn pigeons(count: usize) -> Node {
    let place = |pigeon: usize, hole: usize| format!("P{pigeon}x{hole}");
    let pairs =
        || (0..count).flat_map(move |pigeon| (0..count - 1).map(move |hole| (pigeon, hole)));
    let parameters: Map<String, Value> = pairs().map(|(p, h)| (place(p, h), parameter())).collect();
    let mut conditions: Map<String, Value> = pairs()
        .map(|(p, h)| (format!("C{}", place(p, h)), equals(&place(p, h), "yes")))
        .collect();
    let named = |p: usize, h: usize| json!({"Condition": format!("C{}", place(p, h))});
    let mut all = Vec::new();
    for pigeon in 0..count {
        let somewhere: Vec<Value> = (0..count - 1).map(|hole| named(pigeon, hole)).collect();
        conditions.insert(format!("Somewhere{pigeon}"), json!({"Fn::Or": somewhere}));
        all.push(json!({"Condition": format!("Somewhere{pigeon}")}));
    }
    for hole in 0..count - 1 {
        for first in 0..count {
            for second in first + 1..count {
                let both = json!({"Fn::And": [named(first, hole), named(second, hole)]});
                let name = format!("Alone{hole}x{first}x{second}");
                conditions.insert(name.clone(), json!({"Fn::Not": [both]}));
                all.push(json!({"Condition": name}));
            }
        }
    }
    // CloudFormation takes ten conditions in one `Fn::And`.
    let mut level = 0;
    while all.len() > 1 {
        all = all
            .chunks(10)
            .enumerate()
            .map(|(n, chunk)| match chunk {
                [one] => one.clone(),
                several => {
                    let name = format!("All{level}x{n}");
                    conditions.insert(name.clone(), json!({"Fn::And": several}));
                    json!({"Condition": name})
                }
            })
            .collect();
        level += 1;
    }
    let whole = all[0]["Condition"].clone();
    node(json!({
        "Parameters": parameters, "Conditions": conditions,
        "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Condition": whole,
            "Properties": {"VisibilityTimeout": {"Fn::If": [whole, 30, 60]}}}},
    }))
}

/// One parameter that is compared with every value that it can have.
fn many_values(count: usize) -> Node {
    let values: Vec<String> = (0..count).map(|n| format!("v{n}")).collect();
    let conditions: Map<String, Value> = values
        .iter()
        .map(|value| (format!("Is{value}"), equals("Choice", value)))
        .collect();
    let resources: Map<String, Value> = values
        .iter()
        .map(|value| {
            let queue = json!({"Type": "AWS::SQS::Queue", "Condition": format!("Is{value}")});
            (format!("Queue{value}"), queue)
        })
        .collect();
    node(json!({
        "Parameters": {"Choice": {"Type": "String", "AllowedValues": values}},
        "Conditions": conditions, "Resources": resources,
    }))
}

/// A text of parameters each of which has several values: their product is what it can be.
fn many_parameters(count: usize, values: usize) -> Node {
    let allowed: Vec<String> = (0..values).map(|n| format!("v{n}")).collect();
    let parameters: Map<String, Value> = (0..count)
        .map(|n| {
            (
                format!("P{n}"),
                json!({"Type": "String", "AllowedValues": allowed}),
            )
        })
        .collect();
    let text: String = (0..count).map(|n| format!("${{P{n}}}")).collect();
    let join: Vec<Value> = (0..count)
        .map(|n| json!({"Ref": format!("P{n}")}))
        .collect();
    node(json!({
        "Parameters": parameters,
        "Resources": {
            "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Fn::Sub": text}}},
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Join": ["-", join]}}},
        },
    }))
}

/// Stacks in a stack, each with many parameters that conditions decide.
fn nested_stacks(count: usize) -> Node {
    let (parameters, conditions) = independent(30);
    let resources: Map<String, Value> = (0..count)
        .map(|n| {
            let given: Map<String, Value> = (0..30)
                .map(|p| (format!("A{p}"), json!({"Fn::If": [format!("C{p}"), {"Ref": format!("P{p}")}, "none"]})))
                .collect();
            let before = match n {
                0 => json!([]),
                n => json!([format!("Stack{}", n - 1)]),
            };
            let stack = json!({"Type": "AWS::CloudFormation::Stack", "DependsOn": before, "Properties": {
                "TemplateURL": "https://s3.amazonaws.com/bucket/child.yaml", "Parameters": given}});
            (format!("Stack{n}"), stack)
        })
        .collect();
    node(json!({"Parameters": parameters, "Conditions": conditions, "Resources": resources}))
}

fn state_machine(count: usize) -> Node {
    let states: Map<String, Value> = (0..count)
        .map(|n| {
            let state = match n + 1 == count {
                true => json!({"Type": "Succeed"}),
                false => json!({"Type": "Choice", "Default": format!("S{}", n + 1), "Choices": [
                    {"And": [{"Variable": "$.a", "IsPresent": true}, {"Not": {"Variable": "$.b", "NumericEquals": n}}],
                     "Next": format!("S{}", count - 1)}]}),
            };
            (format!("S{n}"), state)
        })
        .collect();
    let definition = json!({"StartAt": "S0", "States": states});
    node(json!({"Resources": {
        "Written": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
            "RoleArn": "arn:aws:iam::123456789012:role/machine", "Definition": definition}},
        "Text": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
            "RoleArn": "arn:aws:iam::123456789012:role/machine", "DefinitionString": definition.to_string()}},
    }}))
}

fn bucket(count: usize) -> Node {
    let (parameters, conditions) = independent(20);
    let rules: Vec<Value> = (0..count)
        .map(|n| {
            let days = json!({"Fn::If": [format!("C{}", n % 20), 30 + n, 60 + n]});
            let rule = json!({"Id": format!("r{n}"), "Status": "Enabled", "Prefix": format!("p{n}/"), "ExpirationInDays": days});
            json!({"Fn::If": [format!("C{}", (n + 7) % 20), rule, {"Ref": "AWS::NoValue"}]})
        })
        .collect();
    node(json!({
        "Parameters": parameters, "Conditions": conditions,
        "Resources": {"Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"LifecycleConfiguration": {"Rules": rules}}}},
    }))
}
