//! Whatever stands in a template, validation ends, does not panic, and says the same when it is asked again.

use formwork::facts::Facts;
use formwork::validate::{Options, validate};
use formwork::value::Node;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

/// Names that lead somewhere, names that lead nowhere, and texts that stand for something else.
const TEXTS: [&str; 26] = [
    "P0",
    "P1",
    "R0",
    "R1",
    "C0",
    "C1",
    "C2",
    "M0",
    "Missing",
    "",
    "AWS::NoValue",
    "AWS::Region",
    "AWS::StackName",
    "R0.Arn",
    "R1.Outputs.X",
    "${P0}",
    "${R0.Arn}-${P1}",
    "${!x}${",
    "{{resolve:ssm:name}}",
    "true",
    "5",
    "*",
    "s3:Get*",
    "arn:aws:s3:::bucket/*",
    "{\"Statement\": [{\"Effect\": \"Allow\"}]}",
    "Allow",
];

const FUNCTIONS: [&str; 24] = [
    "Ref",
    "Fn::GetAtt",
    "Fn::Sub",
    "Fn::If",
    "Fn::Join",
    "Fn::Select",
    "Fn::Split",
    "Fn::FindInMap",
    "Fn::GetAZs",
    "Fn::Cidr",
    "Fn::Base64",
    "Fn::ImportValue",
    "Fn::Transform",
    "Fn::Length",
    "Fn::ToJsonString",
    "Fn::And",
    "Fn::Or",
    "Fn::Not",
    "Fn::Equals",
    "Condition",
    "Fn::ForEach::Loop",
    "Fn::GetStackOutput",
    "Fn::Contains",
    "Fn::Unknown",
];

const TYPES: [&str; 21] = [
    "AWS::SQS::QueuePolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SNS::Subscription",
    "AWS::Events::Rule",
    "AWS::StepFunctions::StateMachine",
    "AWS::ApiGateway::Method",
    "AWS::EC2::Subnet",
    "AWS::EC2::SecurityGroup",
    "AWS::RDS::DBInstance",
    "AWS::CodePipeline::Pipeline",
    "AWS::Serverless::Function",
    "AWS::SQS::Queue",
    "AWS::S3::Bucket",
    "AWS::IAM::Role",
    "AWS::IAM::Policy",
    "AWS::DynamoDB::Table",
    "AWS::Lambda::Function",
    "AWS::ECS::TaskDefinition",
    "AWS::Nothing::AtAll",
    "Custom::Thing",
    "AWS::CloudFormation::Stack",
];

const KEYS: [&str; 56] = [
    "Queues",
    "Topics",
    "FilterPolicy",
    "EventPattern",
    "ScheduleExpression",
    "Targets",
    "Definition",
    "StartAt",
    "States",
    "Next",
    "VpcId",
    "CidrBlock",
    "SecurityGroupIngress",
    "Stages",
    "Events",
    "AuthorizationType",
    "QueueName",
    "VisibilityTimeout",
    "RedrivePolicy",
    "Tags",
    "Key",
    "Value",
    "BucketName",
    "BucketEncryption",
    "AssumeRolePolicyDocument",
    "Policies",
    "PolicyDocument",
    "PolicyName",
    "Statement",
    "Effect",
    "Action",
    "Resource",
    "Principal",
    "Condition",
    "Version",
    "KeySchema",
    "AttributeDefinitions",
    "AttributeName",
    "Code",
    "Handler",
    "Runtime",
    "Role",
    "Environment",
    "Variables",
    "ContainerDefinitions",
    "Name",
    "Image",
    "Type",
    "Properties",
    "DependsOn",
    "DeletionPolicy",
    "UpdatePolicy",
    "Metadata",
    "Parameters",
    "a",
    "C0",
];

fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn mapping(pairs: Vec<(&'static str, Value)>) -> Value {
    Value::Object(
        pairs
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

fn trees() -> impl Strategy<Value = Value> {
    let leaves = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => any::<i32>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        8 => select(&TEXTS[..]).prop_map(Value::from),
        1 => ".{0,12}".prop_map(Value::from),
    ];
    leaves.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            3 => (select(&FUNCTIONS[..]), inner.clone()).prop_map(|(name, argument)| mapping(vec![(name, argument)])),
            3 => (select(&FUNCTIONS[..]), vec(inner.clone(), 0..4)).prop_map(|(name, list)| mapping(vec![(name, list.into())])),
            2 => (select(&["C0", "C1", "C2", "Missing"][..]), inner.clone(), inner.clone())
                .prop_map(|(name, yes, no)| json!({"Fn::If": [name, yes, no]})),
            2 => vec(inner.clone(), 0..5).prop_map(Value::from),
            4 => vec((select(&KEYS[..]), inner), 0..6).prop_map(mapping),
        ]
    })
}

fn named(prefix: &str, values: Vec<Value>) -> Map<String, Value> {
    values
        .into_iter()
        .enumerate()
        .map(|(index, value)| (format!("{prefix}{index}"), value))
        .collect()
}

fn templates() -> impl Strategy<Value = Value> {
    let resource = (select(&TYPES[..]), trees(), trees(), select(&KEYS[..])).prop_map(
        |(kind, properties, other, key)| {
            let mut resource = Map::new();
            resource.insert(key.to_owned(), other);
            resource.insert("Type".to_owned(), json!(kind));
            resource.insert("Properties".to_owned(), properties);
            Value::from(resource)
        },
    );
    let plausible = (vec(resource, 1..4), vec(trees(), 0..4), vec(trees(), 0..3), trees(), vec(trees(), 0..2)).prop_map(
        |(resources, conditions, parameters, mappings, outputs)| {
            let parameters = parameters.into_iter().map(|default| json!({"Type": "String", "Default": default, "AllowedValues": [default, "x"]}));
            json!({
                "Resources": named("R", resources),
                "Conditions": named("C", conditions),
                "Parameters": named("P", parameters.collect()),
                "Mappings": {"M0": mappings},
                "Outputs": named("O", outputs.into_iter().map(|value| json!({"Value": value, "Condition": "C0"})).collect()),
            })
        },
    );
    prop_oneof![9 => plausible, 1 => trees()]
}

/// Validates twice, and tells how much was found.
fn check(template: Value) -> usize {
    let template: Node = serde_json::from_value(template).expect("JSON is a tree");
    // All rules: what is only worth knowing and the packs, too.
    let include = ["I", "security", "context"].map(str::to_owned).into();
    let options = Options {
        include,
        ..Options::default()
    };
    let found = || validate(&template, Facts::embedded(), &options);
    let first = found();
    let second = found();
    assert_eq!(
        format!("{first:?}"),
        format!("{second:?}"),
        "the same template gives the same findings"
    );
    first.len()
}

/// A template with one bucket, whose name is a value.
fn with_name(name: &Value) -> Value {
    json!({"Resources": {"R0": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": name}}}})
}

fn nested(depth: usize, innermost: Value, around: impl Fn(Value, usize) -> Value) -> Value {
    (0..depth).fold(innermost, around)
}

#[test]
fn any_tree_is_validated() {
    let outcome = runner(400).run(&templates(), |template| {
        check(template);
        Ok(())
    });
    outcome.expect("no tree ends the process");
}

#[test]
fn what_is_deep_is_validated() {
    let lists = nested(100, json!("x"), |inner, _| json!([inner]));
    let maps = nested(100, json!("x"), |inner, _| json!({"a": inner}));
    let joins = nested(
        50,
        json!("x"),
        |inner, _| json!({"Fn::Join": ["-", [inner, "y"]]}),
    );
    let selects = nested(
        50,
        json!(["x"]),
        |inner, _| json!({"Fn::Select": [0, [inner]]}),
    );
    let subs = nested(
        50,
        json!("x"),
        |inner, _| json!({"Fn::Sub": ["${A}${A}", {"A": inner}]}),
    );
    let ifs = nested(
        50,
        json!("x"),
        |inner, at| json!({"Fn::If": [format!("C{at}"), inner, "y"]}),
    );
    for deep in [lists, maps, joins, selects, subs, ifs] {
        check(with_name(&deep));
        let mut template = json!({"Resources": {
            "R0": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": deep}},
            "R1": {"Type": "Custom::Thing", "Properties": {"ServiceToken": deep, "More": deep}},
        }});
        let conditions =
            (0..50).map(|_| json!({"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}));
        template["Conditions"] = named("C", conditions.collect()).into();
        check(template);
    }
}

#[test]
fn conditions_in_circles_are_validated() {
    for count in [1, 2, 3, 40] {
        let next = |at: usize| format!("C{}", (at + 1) % count);
        let plain = (0..count)
            .map(|at| json!({"Condition": next(at)}))
            .collect();
        let negated = (0..count)
            .map(|at| json!({"Fn::Not": [{"Condition": next(at)}]}))
            .collect();
        let all: Vec<Value> = (0..count)
            .map(|at| json!({"Condition": format!("C{at}")}))
            .collect();
        let of_all = (0..count)
            .map(|_| json!({"Fn::Or": all.iter().take(10).collect::<Vec<_>>()}))
            .collect();
        for conditions in [plain, negated, of_all] {
            let mut template = with_name(
                &json!({"Fn::If": ["C0", "a", {"Fn::If": [next(0), "b", {"Ref": "AWS::NoValue"}]}]}),
            );
            template["Conditions"] = named("C", conditions).into();
            template["Resources"]["R0"]["Condition"] = json!("C0");
            check(template);
        }
    }
}

#[test]
fn what_is_wide_is_validated() {
    let tags: Vec<Value> = (0..3_000)
        .map(|at| json!({"Key": format!("k{at}"), "Value": {"Ref": "AWS::Region"}}))
        .collect();
    let mut template = with_name(&json!("name"));
    template["Resources"]["R0"]["Properties"]["Tags"] = tags.into();
    check(template);
    let open: Vec<Value> = (0..12)
        .map(|at| json!({"Fn::If": [format!("C{at}"), {"Key": format!("k{at}"), "Value": "v"}, {"Ref": "AWS::NoValue"}]}))
        .collect();
    let mut template = with_name(&json!("name"));
    template["Resources"]["R0"]["Properties"]["Tags"] = open.into();
    let conditions = (0..12).map(|at| json!({"Fn::Equals": [{"Ref": format!("P{at}")}, "a"]}));
    template["Conditions"] = named("C", conditions.collect()).into();
    let parameters = (0..12).map(|_| json!({"Type": "String", "Default": "a"}));
    template["Parameters"] = named("P", parameters.collect()).into();
    check(template);
}

#[test]
fn values_that_multiply_are_validated() {
    let parameters = (0..20).map(
        |_| json!({"Type": "String", "AllowedValues": ["a", "b", "c", "d", "e", "f", "g", "h"]}),
    );
    let parameters = named("P", parameters.collect());
    let all: Vec<Value> = (0..20).map(|at| json!({"Ref": format!("P{at}")})).collect();
    let mut unfinished = all.clone();
    unfinished.push(json!({"Fn::GetAtt": ["R0", "Arn"]}));
    let text: String = (0..20).map(|at| format!("${{P{at}}}")).collect();
    for name in [
        json!({"Fn::Join": ["", all]}),
        json!({"Fn::Join": ["", unfinished]}),
        json!({"Fn::Sub": text}),
        json!({"Fn::Sub": [format!("{text}${{Z}}"), {"Z": {"Fn::GetAtt": ["R0", "Arn"]}}]}),
    ] {
        let mut template = with_name(&name);
        template["Parameters"] = parameters.clone().into();
        check(template);
    }
}
