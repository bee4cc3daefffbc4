//! What HTTP APIs and REST APIs have in common: routes, where requests go, and the settings of a stage.

mod access_log;
mod authorization;
mod cors;
mod integration;
mod method;
mod path;
mod request_value;
mod route;
mod throttle;

pub use access_log::AccessLogs;
pub use authorization::Authorization;
pub use cors::Cors;
pub use integration::{
    EventBusIntegration, QueueIntegration, StateMachineIntegration, TopicIntegration,
    UrlIntegration,
};
pub use method::Method;
pub(super) use path::{Path, Segment, pascal};
pub use request_value::RequestValue;
pub(super) use route::{RouteKey, Routed, read_routes, route_arn, route_schema};
pub use throttle::Throttle;

use super::FunctionTarget;
use crate::definition::{Handle, Lowering};
use crate::template::Resource;
use crate::value::{Node, NodeKind, Origin, Text, Value, pseudo};

pub(super) const SERVICE: &str = "apigateway.amazonaws.com";

/// What API Gateway calls in order to run a function.
pub(super) fn invocation_uri(function: &FunctionTarget) -> Value<String> {
    action_arn("lambda")
        .text("path/2015-03-31/functions/")
        .value(function.arn())
        .text("/invocations")
        .into()
}

/// `arn:aws:apigateway:eu-central-1:sqs:`, the beginning of what an AWS integration calls.
pub(super) fn action_arn(service: &str) -> Text {
    Text::new()
        .text("arn:")
        .value(pseudo::partition())
        .text(":apigateway:")
        .value(pseudo::region())
        .text(&format!(":{service}:"))
}

/// The ARN of what is called in an API, such as `arn:aws:execute-api:eu-central-1:123456789012:a1b2c3/*/*`.
pub(super) fn execute_api_arn(api: &Handle, rest: &str) -> Value<String> {
    execute_api(api).text(rest).into()
}

/// The ARN of an API up to and with the slash behind its id.
pub(super) fn execute_api(api: &Handle) -> Text {
    Text::new()
        .text("arn:")
        .value(pseudo::partition())
        .text(":execute-api:")
        .value(pseudo::region())
        .text(":")
        .value(pseudo::account_id())
        .text(":")
        .value(api.reference())
        .text("/")
}

/// The same resource, written at `origin`, as is every value of it that has no place of its own.
pub(super) fn written_at(resource: impl Into<Resource>, origin: Origin) -> Resource {
    let mut resource = resource.into();
    let properties = Node::from(std::mem::take(&mut resource.properties)).located(origin);
    if let NodeKind::Map(properties) = properties.kind {
        resource.properties = properties;
    }
    resource.origin = origin;
    resource
}

/// `WorkerLive` for the alias `live` of the function `Worker`.
pub(super) fn target_name(function: &FunctionTarget) -> String {
    let alias = function.alias.as_deref().map(pascal);
    format!(
        "{}{}",
        function.function.construct_name(),
        alias.unwrap_or_default()
    )
}

/// Lets the API call a function: one permission for all routes to it, so that the function's policy stays small.
pub(super) fn permit_routes(cx: &mut Lowering<'_>, functions: &[FunctionTarget]) {
    let source = execute_api_arn(&cx.me(), "*/*");
    let mut permitted = Vec::new();
    for function in functions {
        // A handle that names its stack and one that does not may mean the same function.
        let target = (cx.target_of(&function.function), function.alias.as_deref());
        if permitted.contains(&target) {
            continue;
        }
        permitted.push(target);
        let suffix = format!("{}Permission", target_name(function));
        function.permit(cx, &suffix, SERVICE, Some(source.clone()));
    }
}
