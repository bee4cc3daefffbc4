//! Resources that the Serverless Application Model brings without being written: templates refer to them.

use indexmap::IndexMap;

use super::model::Resource;
use crate::value::{Map, Node};

/// Adds what the written resources bring.
///
/// Source: the page "Generated CloudFormation resources for AWS SAM" of its developer guide.
pub(super) fn add_generated(resources: &mut IndexMap<String, Resource<'_>>) {
    let mut generated: Vec<(String, &'static str)> = Vec::new();
    for (id, resource) in resources.iter() {
        let empty = Map::new();
        let properties = resource
            .node
            .and_then(|node| node.get("Properties")?.as_map())
            .unwrap_or(&empty);
        let mut add = |name: String, kind: &'static str| generated.push((name, kind));
        match resource.kind {
            "AWS::Serverless::Function" => function(id, properties, &mut add),
            "AWS::Serverless::StateMachine" => with_role_and_events(id, properties, &mut add),
            "AWS::Serverless::Api" => {
                add(format!("{id}Stage"), "AWS::ApiGateway::Stage");
                if properties.contains("Domain") {
                    add(format!("{id}DomainName"), "AWS::ApiGateway::DomainName");
                }
                if properties.contains("Auth") {
                    add(format!("{id}UsagePlan"), "AWS::ApiGateway::UsagePlan");
                }
            }
            "AWS::Serverless::HttpApi" => add(format!("{id}Stage"), "AWS::ApiGatewayV2::Stage"),
            _ => {}
        }
    }
    for (id, kind) in generated {
        resources.entry(id).or_insert(Resource { kind, node: None });
    }
}

fn function(id: &str, properties: &Map, add: &mut dyn FnMut(String, &'static str)) {
    with_role_and_events(id, properties, add);
    if properties.contains("AutoPublishAlias") || properties.contains("DeploymentPreference") {
        add(format!("{id}.Version"), "AWS::Lambda::Version");
        add(format!("{id}.Alias"), "AWS::Lambda::Alias");
    }
    if properties.contains("FunctionUrlConfig") {
        add(format!("{id}Url"), "AWS::Lambda::Url");
    }
    if let Some(preference) = properties.get("DeploymentPreference") {
        add(
            "ServerlessDeploymentApplication".to_owned(),
            "AWS::CodeDeploy::Application",
        );
        add(
            format!("{id}DeploymentGroup"),
            "AWS::CodeDeploy::DeploymentGroup",
        );
        if preference.get("Role").is_none() {
            add("CodeDeployServiceRole".to_owned(), "AWS::IAM::Role");
        }
    }
    for (event, _) in events(properties) {
        add(format!("{id}{event}Permission"), "AWS::Lambda::Permission");
    }
}

fn with_role_and_events(id: &str, properties: &Map, add: &mut dyn FnMut(String, &'static str)) {
    if !properties.contains("Role") {
        add(format!("{id}Role"), "AWS::IAM::Role");
    }
    for (_, event) in events(properties) {
        let names = |key: &str| {
            event
                .get("Properties")
                .and_then(|properties| properties.get(key))
                .is_some()
        };
        match event.get("Type").and_then(Node::as_str) {
            Some("Api") if !names("RestApiId") => {
                add("ServerlessRestApi".to_owned(), "AWS::Serverless::Api");
                add(
                    "ServerlessRestApiStage".to_owned(),
                    "AWS::ApiGateway::Stage",
                );
            }
            Some("HttpApi") if !names("ApiId") => {
                add("ServerlessHttpApi".to_owned(), "AWS::Serverless::HttpApi");
                add(
                    "ServerlessHttpApiStage".to_owned(),
                    "AWS::ApiGatewayV2::Stage",
                );
            }
            _ => {}
        }
    }
}

fn events(properties: &Map) -> impl Iterator<Item = (&str, &Node)> {
    let events = properties.get("Events").and_then(Node::as_map);
    events.into_iter().flat_map(Map::iter)
}
