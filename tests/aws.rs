//! Typed resources, as their users see them.

#![expect(clippy::unwrap_used, reason = "a test ends where something is missing")]

use formwork::aws::sqs::{Queue, queue};
use formwork::aws::{format, lambda, s3};
use formwork::prelude::{
    App, Definition, DeletionPolicy, Handle, Node, Stack, SynthOptions, Value, split,
};
use formwork::synth::synthesize;
use formwork::template::{Resource, Template};
use formwork::value::{Origin, reference};

fn template(stack: Stack) -> Template {
    let synthesis = synthesize(&App::new().stack(stack), &SynthOptions::default());
    assert!(
        !synthesis.diagnostics.has_errors(),
        "{:#?}",
        synthesis.diagnostics
    );
    synthesis.template("test").unwrap().clone()
}

fn properties(template: &Template, id: &str) -> serde_json::Value {
    let resource = template.resources.get(id).unwrap();
    serde_json::to_value(&resource.properties).unwrap()
}

#[test]
fn a_typed_resource_is_written_with_its_properties_and_attributes() {
    let mut stack = Stack::new("test");
    let orders: Handle<Queue> = stack.add(
        Queue::new("Orders")
            .visibility_timeout(30)
            .queue_name("orders")
            .tags([queue::Tag::new().key("team").value("shop")])
            .removal_policy(DeletionPolicy::Retain),
    );
    stack.add(
        Queue::new("Other")
            .queue_name(orders.queue_name())
            .depends_on(&orders),
    );
    let template = template(stack);
    let written = serde_json::json!({
        "QueueName": "orders",
        "VisibilityTimeout": 30,
        "Tags": [{ "Key": "team", "Value": "shop" }],
    });
    assert_eq!(properties(&template, "Orders"), written);
    let orders = template.resources.get("Orders").unwrap();
    assert_eq!(orders.resource_type, "AWS::SQS::Queue");
    assert_eq!(orders.deletion_policy, Some(DeletionPolicy::Retain));
    let written = serde_json::json!({
        "QueueName": { "Fn::GetAtt": ["Orders", "QueueName"] },
    });
    assert_eq!(properties(&template, "Other"), written);
    assert!(
        template
            .resources
            .get("Other")
            .unwrap()
            .depends_on
            .contains("Orders")
    );
}

#[test]
fn a_setter_takes_text_constants_lists_options_and_intrinsic_functions() {
    let parameter: Value<String> = reference("Subnets");
    let resource = Resource::from(
        lambda::Function::new("Work")
            .role("arn:aws:iam::123456789012:role/work")
            .role(parameter.clone().unchecked())
            .memory_size(Some(512))
            .timeout(None::<i64>)
            .runtime("python9.9")
            .architectures(["arm64"])
            .environment(
                lambda::function::Environment::new().variables(Node::map([("A", "1"), ("B", "2")])),
            )
            .vpc_config(
                lambda::function::VpcConfig::new()
                    .subnet_ids(split(",", parameter.clone()).unchecked())
                    .security_group_ids(["sg-1".into(), parameter.unchecked()]),
            ),
    );
    let written = serde_json::to_value(&resource.properties).unwrap();
    assert_eq!(written["Role"], serde_json::json!({ "Ref": "Subnets" }));
    assert_eq!(written["MemorySize"], 512);
    assert!(written.get("Timeout").is_none());
    assert_eq!(
        written["Environment"],
        serde_json::json!({ "Variables": { "A": "1", "B": "2" } })
    );
    assert_eq!(
        written["VpcConfig"],
        serde_json::json!({
            "SubnetIds": { "Fn::Split": [",", { "Ref": "Subnets" }] },
            "SecurityGroupIds": ["sg-1", { "Ref": "Subnets" }],
        })
    );
}

#[test]
fn a_property_remembers_the_line_that_set_it_unless_a_construct_writes_it() {
    let named = Resource::from(
        Queue::new("Orders")
            .delay_seconds(1)
            .redrive_policy(queue::RedrivePolicy::new().max_receive_count(5)),
    );
    let Some(Origin::Rust(delay)) = named.properties.get("DelaySeconds").map(|node| node.origin)
    else {
        panic!("no place");
    };
    let policy = named.properties.get("RedrivePolicy").unwrap();
    let Some(Origin::Rust(count)) = policy.get("maxReceiveCount").map(|node| node.origin) else {
        panic!("no place");
    };
    assert_eq!(delay.file(), file!());
    assert!(count.line() > delay.line());
    let written = Resource::from(Queue::default().delay_seconds(1));
    assert_eq!(
        written.properties.get("DelaySeconds").unwrap().origin,
        Origin::Unknown
    );
}

#[test]
fn references_have_kinds_and_are_text_where_text_is_wanted() {
    let bucket: Handle<s3::Bucket> = Handle::named("Files");
    let name: Value<format::S3BucketName> = bucket.name();
    let text: Value<String> = name.into();
    assert_eq!(text.node(), Node::map([("Ref", "Files")]));
}

#[test]
fn a_typed_resource_is_changed_through_its_handle() {
    let mut stack = Stack::new("test");
    let orders = stack.add(Queue::new("Orders").delay_seconds(1));
    stack.edit(&orders, |queue| queue.delay_seconds(2));
    stack
        .scope("Old")
        .add(Queue::new("Orders").delay_seconds(3));
    let template = template(stack);
    assert_eq!(properties(&template, "Orders")["DelaySeconds"], 2);
    assert_eq!(properties(&template, "OldOrders")["DelaySeconds"], 3);

    let mut stack = Stack::new("test");
    stack.add(Queue::new("Orders"));
    stack.edit(&Handle::<s3::Bucket>::named("Orders"), |bucket| bucket);
    let synthesis = synthesize(&App::new().stack(stack), &SynthOptions::default());
    assert!(!synthesis.diagnostics.is_empty());
}
