//! What the routes of an HTTP API lead to, as resources.

use super::super::FunctionTarget;
use super::super::api::{
    EventBusIntegration, Path, QueueIntegration, RequestValue, RouteKey, Routed, SERVICE,
    StateMachineIntegration, target_name, written_at,
};
use super::lower::timeout_node;
use super::{HttpIntegration, HttpRoute};
use crate::definition::{Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::template::Resource;
use crate::value::{Duration, Map, Node, Value, reference};

/// What has been written so far: one integration for all routes to a function, and one role for all services.
#[derive(Debug, Default)]
pub(super) struct Integrations {
    functions: Vec<FunctionTarget>,
    shared: Vec<String>,
    role: Option<Target>,
}

impl Integrations {
    /// The functions to which routes lead, each once.
    pub(super) fn functions(&self) -> &[FunctionTarget] {
        &self.functions
    }

    /// The logical id of what a route leads to.
    pub(super) fn of(
        &mut self,
        cx: &mut Lowering<'_>,
        key: &RouteKey,
        route: &HttpRoute,
    ) -> String {
        let timeout = route.settings.timeout.as_ref();
        check_timeout(cx, timeout);
        let path = match key {
            RouteKey::Default => None,
            RouteKey::Of(_, path) => Some(path),
        };
        let resource = Resource::new("AWS::ApiGatewayV2::Integration")
            .set("ApiId", reference(cx.name()))
            .set_some("TimeoutInMillis", timeout.map(timeout_node));
        let resource = match &route.integration {
            HttpIntegration::Function(function) => {
                let resource = written_at(resource, route.origin());
                return self.function(cx, key, function, resource);
            }
            HttpIntegration::Url(url) => {
                url.parameters(cx, path, route.origin());
                let method = match key {
                    RouteKey::Of(method, _) => url.method.unwrap_or(*method).as_str(),
                    RouteKey::Default => url.method.map_or("ANY", |method| method.as_str()),
                };
                resource
                    .set("IntegrationType", "HTTP_PROXY")
                    .set("IntegrationUri", url.url.clone())
                    .set("IntegrationMethod", method)
                    .set("PayloadFormatVersion", "1.0")
            }
            service => {
                let role = self
                    .role
                    .get_or_insert_with(|| cx.service_role("Role", SERVICE))
                    .clone();
                let (subtype, parameters) = match service {
                    HttpIntegration::Queue(queue) => {
                        queue.grant(cx, &role);
                        check_values(cx, queue.values(), path, route);
                        check_attributes(cx, queue, route);
                        ("SQS-SendMessage", queue_parameters(queue))
                    }
                    HttpIntegration::EventBus(bus) => {
                        bus.grant(cx, &role);
                        check_values(cx, bus.values(), path, route);
                        ("EventBridge-PutEvents", bus_parameters(bus))
                    }
                    HttpIntegration::StateMachine(machine) => {
                        machine.grant(cx, &role);
                        check_values(cx, [&machine.input].into_iter(), path, route);
                        (subtype(machine), machine_parameters(machine))
                    }
                    HttpIntegration::Function(_) | HttpIntegration::Url(_) => ("", Map::new()),
                };
                resource
                    .set("IntegrationType", "AWS_PROXY")
                    .set("IntegrationSubtype", subtype)
                    .set("PayloadFormatVersion", "1.0")
                    .set("CredentialsArn", role.attribute::<String>("Arn"))
                    .set("RequestParameters", parameters)
            }
        };
        let resource = written_at(resource, route.origin());
        cx.add(&format!("{}Integration", key.id()), resource)
    }

    /// All routes to a function share one integration, unless one has a timeout of its own.
    fn function(
        &mut self,
        cx: &mut Lowering<'_>,
        key: &RouteKey,
        function: &FunctionTarget,
        resource: Resource,
    ) -> String {
        if !self.functions.contains(function) {
            self.functions.push(function.clone());
        }
        let suffix = if resource.properties.contains("TimeoutInMillis") {
            format!("{}Integration", key.id())
        } else {
            format!("{}Integration", target_name(function))
        };
        if self.shared.contains(&suffix) {
            return cx.target(&suffix).id;
        }
        self.shared.push(suffix.clone());
        let resource = resource
            .set("IntegrationType", "AWS_PROXY")
            .set("IntegrationUri", function.arn())
            .set("PayloadFormatVersion", "2.0");
        cx.add(&suffix, resource)
    }
}

/// Source: the page "Quotas for configuring and running an HTTP API in API Gateway" of the developer guide.
fn check_timeout(cx: &mut Lowering<'_>, timeout: Option<&Value<Duration>>) {
    let milliseconds = timeout.map(|timeout| {
        let origin = timeout.origin();
        let value = timeout
            .clone()
            .map(|timeout| i64::try_from(timeout.as_milliseconds()).unwrap_or(i64::MAX));
        value.at(origin)
    });
    cx.bounds("TimeoutInMillis", milliseconds.as_ref(), 50..=30_000);
}

fn check_values<'a>(
    cx: &mut Lowering<'_>,
    values: impl Iterator<Item = &'a RequestValue>,
    path: Option<&Path>,
    route: &HttpRoute,
) {
    for value in values {
        value.check(cx, path, route.origin());
        let RequestValue::Constant(constant) = value else {
            continue;
        };
        if let Some(text) = constant.as_literal().filter(|text| text.starts_with('$')) {
            let diagnostic = Diagnostic::error(
                Code::PATTERN,
                format!("an HTTP API would not hand on `{text}` but what it names"),
            )
            .at(constant.origin().or(route.origin()), "fixed text")
            .help("name a part of the request instead: `{ body: kind }`, `{ context: requestId }`");
            cx.report(diagnostic);
        }
    }
}

/// An HTTP API can map attributes only as one JSON text, into which parts of a request could not be put safely.
fn check_attributes(cx: &mut Lowering<'_>, queue: &QueueIntegration, route: &HttpRoute) {
    if !queue.message_attributes.is_empty() {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            "an HTTP API cannot give messages attributes",
        )
        .at(route.origin(), format!("route of `{}`", cx.name()))
        .help("use a RestApi, or put the values into the body");
        cx.report(diagnostic);
    }
}

/// Source for these: the page "Integration subtype reference" of the API Gateway developer guide.
fn queue_parameters(queue: &QueueIntegration) -> Map {
    let mut parameters = Map::new();
    parameters.insert("QueueUrl", queue.queue.url());
    parameters.insert("MessageBody", queue.message.http_mapping());
    if let Some(group) = &queue.message_group_id {
        parameters.insert("MessageGroupId", group.http_mapping());
    }
    if let Some(id) = &queue.message_deduplication_id {
        parameters.insert("MessageDeduplicationId", id.http_mapping());
    }
    parameters
}

fn bus_parameters(bus: &EventBusIntegration) -> Map {
    let parameters: [(&str, Node); 4] = [
        ("EventBusName", bus.event_bus.reference().node()),
        ("Source", bus.source.http_mapping()),
        ("DetailType", bus.detail_type.http_mapping()),
        ("Detail", bus.detail.http_mapping()),
    ];
    parameters.into_iter().collect()
}

fn subtype(machine: &StateMachineIntegration) -> &'static str {
    if machine.synchronous {
        "StepFunctions-StartSyncExecution"
    } else {
        "StepFunctions-StartExecution"
    }
}

fn machine_parameters(machine: &StateMachineIntegration) -> Map {
    let parameters = [
        ("StateMachineArn", machine.state_machine.node()),
        ("Input", machine.input.http_mapping()),
    ];
    parameters.into_iter().collect()
}
