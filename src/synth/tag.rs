//! Tags of app, stack and construct on every resource that takes tags.

use super::Work;
use crate::definition::App;
use crate::template::Resource;
use crate::value::{Map, Node, NodeKind, Value};

/// How a resource type writes tags.
#[derive(Clone, Copy)]
enum Shape {
    /// `[{ "Key": …, "Value": … }]`
    List,
    /// `{ key: value }`
    Map,
    /// As a list, in every element of the property `Replicas`.
    Replicas,
}

/// The types that take tags (`tagging` of their resource schemas; `AWS::DynamoDB::GlobalTable` tags its replicas).
const TAGGED: [(&str, Shape); 24] = [
    ("AWS::ApiGateway::ApiKey", Shape::List),
    ("AWS::ApiGateway::RestApi", Shape::List),
    ("AWS::ApiGateway::Stage", Shape::List),
    ("AWS::ApiGateway::UsagePlan", Shape::List),
    ("AWS::ApiGatewayV2::Api", Shape::Map),
    ("AWS::ApiGatewayV2::Stage", Shape::Map),
    ("AWS::CloudWatch::Alarm", Shape::List),
    ("AWS::CloudWatch::CompositeAlarm", Shape::List),
    ("AWS::CloudWatch::Dashboard", Shape::List),
    ("AWS::DynamoDB::GlobalTable", Shape::Replicas),
    ("AWS::DynamoDB::Table", Shape::List),
    ("AWS::Events::EventBus", Shape::List),
    ("AWS::Events::Rule", Shape::List),
    ("AWS::IAM::Role", Shape::List),
    ("AWS::KMS::Key", Shape::List),
    ("AWS::Lambda::EventSourceMapping", Shape::List),
    ("AWS::Lambda::Function", Shape::List),
    ("AWS::Logs::LogGroup", Shape::List),
    ("AWS::S3::Bucket", Shape::List),
    ("AWS::SNS::Topic", Shape::List),
    ("AWS::SQS::Queue", Shape::List),
    ("AWS::Scheduler::ScheduleGroup", Shape::List),
    ("AWS::SecretsManager::Secret", Shape::List),
    ("AWS::StepFunctions::StateMachine", Shape::List),
];

pub(super) fn apply(app: &App, work: &mut Work<'_>) {
    let mut common: Map = Map::new();
    for (key, value) in app.tags().chain(work.stack.tags()) {
        common.insert(key, value.node());
    }
    for (id, resource) in &mut work.draft.resources {
        let mut tags = common.clone();
        let owner = work.draft.owners.get(id);
        let owner = owner.and_then(|owner| work.stack.construct(owner));
        let own = owner
            .into_iter()
            .flat_map(|owner| &owner.base().attributes.tags);
        for (key, value) in own {
            tags.insert(key, Value::node(value));
        }
        if !tags.is_empty() {
            write(resource, &tags);
        }
    }
}

fn write(resource: &mut Resource, tags: &Map) {
    let shape = TAGGED
        .iter()
        .find(|(name, _)| *name == resource.resource_type);
    match shape {
        None => {}
        Some((_, Shape::Map)) => {
            let mut merged = tags.clone();
            let own = resource.properties.get("Tags").and_then(Node::as_map);
            for (key, value) in own.into_iter().flat_map(Map::iter) {
                merged.insert(key, value.clone());
            }
            resource.properties.insert("Tags", merged);
        }
        Some((_, Shape::List)) => write_list(&mut resource.properties, tags),
        Some((_, Shape::Replicas)) => {
            if let Some(NodeKind::List(replicas)) = resource
                .properties
                .get_mut("Replicas")
                .map(|replicas| &mut replicas.kind)
            {
                let replicas = replicas.iter_mut().filter_map(Node::as_map_mut);
                replicas.for_each(|replica| write_list(replica, tags));
            }
        }
    }
}

/// Tags that the resource has itself come first and win.
fn write_list(place: &mut Map, tags: &Map) {
    let mut list = place
        .get("Tags")
        .and_then(Node::as_list)
        .map(<[Node]>::to_vec)
        .unwrap_or_default();
    let has = |list: &[Node], key: &str| {
        list.iter()
            .any(|tag| tag.get("Key").and_then(Node::as_str) == Some(key))
    };
    for (key, value) in tags.iter() {
        if !has(&list, key) {
            list.push(Node::map([
                ("Key", Node::from(key)),
                ("Value", value.clone()),
            ]));
        }
    }
    place.insert("Tags", Node::list(list));
}
