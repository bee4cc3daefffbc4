//! References between stacks, and what holds a definition together.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use formwork::iam::Conditions;
use formwork::prelude::*;
use formwork::synth::{Synthesis, synthesize};
use serde_json::{Value as Json, json};

fn synth(app: &App) -> Synthesis {
    let mut options = SynthOptions::default();
    // That a stack tells again what it imports is what these stacks are for.
    options.validation.ignore = vec!["W6001".to_owned()];
    let synthesis = synthesize(app, &options);
    assert!(
        synthesis.diagnostics.is_empty(),
        "{:#?}",
        synthesis.diagnostics
    );
    synthesis
}

fn template(synthesis: &Synthesis, id: &str) -> Json {
    serde_json::to_value(synthesis.template(id).unwrap().node()).unwrap()
}

fn two_stacks() -> (Stack, Stack) {
    let mut network = Stack::new("base").stack_name("company-base");
    let rejected = network.add(Queue::new("Rejected"));
    let mut shop = Stack::new("shop");
    shop.add(Queue::new("Orders").dead_letter(&rejected, 3));
    shop.output("Where", format("at {}", [rejected.url()]));
    (network, shop)
}

#[test]
fn a_handle_of_another_stack_is_a_weak_reference() {
    let (base, shop) = two_stacks();
    // In the wrong order on purpose: what is needed comes first.
    let synthesis = synth(&App::new().stack(shop).stack(base));
    let ids: Vec<&str> = synthesis
        .stacks
        .iter()
        .map(|stack| stack.id.as_str())
        .collect();
    assert_eq!(ids, ["base", "shop"]);
    assert_eq!(synthesis.stacks[1].dependencies, ["base"]);
    let shop = template(&synthesis, "shop");
    assert_eq!(
        shop["Resources"]["Orders"]["Properties"]["RedrivePolicy"]["deadLetterTargetArn"],
        json!({ "Fn::GetStackOutput": { "StackName": "company-base", "OutputName": "RejectedArn" } })
    );
    assert_eq!(
        shop["Outputs"]["Where"]["Value"],
        json!({ "Fn::Sub": ["at ${Value1}", {
            "Value1": { "Fn::GetStackOutput": { "StackName": "company-base", "OutputName": "RejectedQueueUrl" } }
        }] })
    );
    assert_eq!(
        template(&synthesis, "base")["Outputs"],
        json!({
            "RejectedArn": { "Value": { "Fn::GetAtt": ["Rejected", "Arn"] } },
            "RejectedQueueUrl": { "Value": { "Fn::GetAtt": ["Rejected", "QueueUrl"] } },
        })
    );
}

#[test]
fn another_region_is_named() {
    let (base, shop) = two_stacks();
    let app = App::new()
        .stack(base.region("eu-west-1"))
        .stack(shop.region("us-east-1"));
    let shop = template(&synth(&app), "shop");
    let arn = &shop["Resources"]["Orders"]["Properties"]["RedrivePolicy"]["deadLetterTargetArn"];
    assert_eq!(arn["Fn::GetStackOutput"]["Region"], "eu-west-1");
}

#[test]
fn a_strong_reference_is_an_export_and_an_import() {
    let (base, shop) = two_stacks();
    let synthesis = synth(
        &App::new()
            .stack(base)
            .stack(shop)
            .references(ReferenceStrength::Strong),
    );
    assert_eq!(
        template(&synthesis, "shop")["Resources"]["Orders"]["Properties"]["RedrivePolicy"]["deadLetterTargetArn"],
        json!({ "Fn::ImportValue": "company-base:RejectedArn" })
    );
    assert_eq!(
        template(&synthesis, "base")["Outputs"]["RejectedArn"]["Export"],
        json!({ "Name": "company-base:RejectedArn" })
    );
}

#[test]
fn permissions_reach_across_stacks_without_a_circle() {
    let mut bus = Stack::new("bus");
    let events = bus.add(Topic::new("Events"));
    let mut shop = Stack::new("shop");
    let orders = shop.add(Queue::new("Orders"));
    let mut wiring = Stack::new("wiring");
    wiring.add(
        Function::new(
            "Sender",
            Runtime::Python3_13,
            Code::inline("def handler(event, context): pass"),
        )
        .allow(orders.send())
        .allow(events.publish()),
    );
    let synthesis = synth(&App::new().stack(bus).stack(shop).stack(wiring));
    let wiring = template(&synthesis, "wiring");
    let policy = wiring["Resources"]["SenderRole"]["Properties"]["Policies"].to_string();
    assert!(
        policy.contains("OrdersArn") && policy.contains("sqs:SendMessage"),
        "{policy}"
    );
}

#[test]
fn mutual_calls_need_no_circle() {
    let function = |name: &str| {
        Function::new(
            name,
            Runtime::Python3_13,
            Code::inline("def handler(event, context): pass"),
        )
    };
    let mut stack = Stack::new("pair");
    let ping = Handle::<Function>::named("Ping");
    let pong = stack.add(function("Pong").allow(ping.invoke()));
    stack.add(function("Ping").allow(pong.invoke()));
    let template = template(&synth(&App::new().stack(stack)), "pair");
    let separate: Vec<&str> = template["Resources"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(_, resource)| resource["Type"] == "AWS::IAM::Policy")
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(separate.len(), 1, "{separate:?}");
}

#[test]
fn a_role_with_more_than_iam_takes_inline_gets_managed_policies() {
    let mut stack = Stack::new("many");
    let mut function = Function::new(
        "Worker",
        Runtime::Python3_13,
        Code::inline("def handler(event, context): pass"),
    );
    for index in 0..120 {
        // Each with a condition of its own, so that nothing can be merged.
        let statement = Statement::allow(["dynamodb:GetItem"])
            .on(format!(
                "arn:aws:dynamodb:eu-central-1:123456789012:table/a-table-with-a-long-name-{index}"
            ))
            .when(Conditions::string_equals(
                "aws:PrincipalTag/tenant",
                index.to_string(),
            ));
        function = function.policy_statement(statement);
    }
    stack.add(function);
    let template = template(&synth(&App::new().stack(stack)), "many");
    let managed = template["Resources"].as_object().unwrap().values();
    let managed = managed.filter(|resource| resource["Type"] == "AWS::IAM::ManagedPolicy");
    assert!((2..=10).contains(&managed.count()));
    assert!(template["Resources"]["WorkerRole"]["Properties"]["Policies"].is_null());
}

#[test]
fn attributes_tags_and_overrides_reach_the_template() {
    let mut stack = Stack::new("shop").tag("team", "shop").tag("stage", "test");
    let stage = stack.parameter(
        Parameter::string("Stage")
            .default("test")
            .allowed(["test", "live"]),
    );
    stack.condition("IsLive", equals(stage.string(), "live"));
    stack.mapping("Sizes", json!({ "live": { "retention": 300 } }));
    stack.metadata("Owner", "shop");
    let other = stack.add(Queue::new("Other"));
    stack.add(
        Queue::new("Orders")
            .depends_on(&other)
            .condition("IsLive")
            .removal_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Delete)
            .metadata("Why", "because")
            .tag("stage", "mine")
            .override_property(
                "KmsDataKeyReusePeriodSeconds",
                Node::map([("Fn::FindInMap", Node::list(["Sizes", "live", "retention"]))]),
            )
            .override_property("RedriveAllowPolicy.redrivePermission", "denyAll")
            .override_property("SqsManagedSseEnabled", Node::default()),
    );
    stack
        .output("Stage", if_else::<String>("IsLive", "live", stage.string()))
        .description("Where we are");
    let app = App::new()
        .stack(stack)
        .tag("company", "acme")
        .tag("team", "nobody");
    let template = template(&synth(&app), "shop");
    let orders = &template["Resources"]["Orders"];
    assert_eq!(orders["Condition"], "IsLive");
    assert_eq!(template["Resources"]["OrdersPolicy"]["Condition"], "IsLive");
    assert_eq!(orders["DependsOn"], json!(["Other", "OtherPolicy"]));
    assert_eq!(
        (&orders["DeletionPolicy"], &orders["UpdateReplacePolicy"]),
        (&json!("Retain"), &json!("Delete"))
    );
    assert_eq!(orders["Metadata"], json!({ "Why": "because" }));
    assert_eq!(
        orders["Properties"],
        json!({
            "KmsDataKeyReusePeriodSeconds": { "Fn::FindInMap": ["Sizes", "live", "retention"] },
            "RedriveAllowPolicy": { "redrivePermission": "denyAll" },
            "Tags": [
                { "Key": "company", "Value": "acme" },
                { "Key": "team", "Value": "shop" },
                { "Key": "stage", "Value": "mine" },
            ],
        })
    );
    assert_eq!(
        template["Parameters"]["Stage"],
        json!({ "Type": "String", "Default": "test", "AllowedValues": ["test", "live"] })
    );
    assert_eq!(template["Mappings"]["Sizes"]["live"]["retention"], 300);
    assert_eq!(template["Metadata"]["Owner"], "shop");
    assert_eq!(template["Outputs"]["Stage"]["Description"], "Where we are");
}

#[test]
fn a_name_made_of_the_other_stacks_own_name_is_read_from_there() {
    let mut api = Stack::new("api");
    let code = Code::inline("def handler(event, context): pass");
    let function = api.add(Function::new("Worker", Runtime::Python3_13, code));
    let shop = api.add(RestApi::new("Shop").route(Method::Get, "/", &function));
    let mut watch = Stack::new("watch");
    watch.add(
        Alarm::new("Errors")
            .metric(shop.metrics().server_errors())
            .above(0),
    );
    let synthesis = synth(&App::new().stack(api).stack(watch));
    let dimensions =
        &template(&synthesis, "watch")["Resources"]["Errors"]["Properties"]["Dimensions"];
    assert!(
        dimensions.to_string().contains("Fn::GetStackOutput"),
        "{dimensions}"
    );
}
