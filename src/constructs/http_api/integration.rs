//! What the routes of an HTTP API lead to, as resources.

use super::super::FunctionTarget;
use super::super::api::{
    EventBusIntegration, Path, QueueIntegration, RequestValue, RouteKey, Routed, SERVICE,
    StateMachineIntegration, target_name, written_at,
};
use super::lower::milliseconds;
use super::{HttpIntegration, HttpRoute};
use crate::aws::MapOf;
use crate::aws::apigatewayv2::Integration;
use crate::definition::{Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Value, reference};

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
        let timeout = route.settings.timeout.as_ref().map(milliseconds);
        // Source: the page "Quotas for configuring and running an HTTP API in API Gateway" of the developer guide.
        cx.bounds("TimeoutInMillis", timeout.as_ref(), 50..=30_000);
        let path = match key {
            RouteKey::Default => None,
            RouteKey::Of(_, path) => Some(path),
        };
        let integration = Integration::default()
            .api_id(reference(cx.name()))
            .timeout_in_millis(timeout);
        let integration = match &route.integration {
            HttpIntegration::Function(function) => {
                return self.function(cx, key, (route, function), integration);
            }
            HttpIntegration::Url(url) => {
                url.parameters(cx, path, route.origin());
                let method = match key {
                    RouteKey::Of(method, _) => url.method.unwrap_or(*method).as_str(),
                    RouteKey::Default => url.method.map_or("ANY", |method| method.as_str()),
                };
                integration
                    .integration_type("HTTP_PROXY")
                    .integration_uri(&url.url)
                    .integration_method(method)
                    .payload_format_version("1.0")
            }
            HttpIntegration::Queue(queue) => {
                let role = self.role(cx);
                queue.grant(cx, &role);
                check_values(cx, queue.values(), path, route);
                check_attributes(cx, queue, route);
                let integration = integration.request_parameters(queue_parameters(queue));
                service(integration, &role, "SQS-SendMessage")
            }
            HttpIntegration::EventBus(bus) => {
                let role = self.role(cx);
                bus.grant(cx, &role);
                check_values(cx, bus.values(), path, route);
                let integration = integration.request_parameters(bus_parameters(bus));
                service(integration, &role, "EventBridge-PutEvents")
            }
            HttpIntegration::StateMachine(machine) => {
                let role = self.role(cx);
                machine.grant(cx, &role);
                check_values(cx, [&machine.input].into_iter(), path, route);
                let integration = integration.request_parameters(machine_parameters(machine));
                service(integration, &role, subtype(machine))
            }
        };
        let resource = written_at(integration, route.origin());
        cx.add(&format!("{}Integration", key.id()), resource)
    }

    /// The role by which API Gateway calls services, written for the first route that needs it.
    fn role(&mut self, cx: &mut Lowering<'_>) -> Target {
        self.role
            .get_or_insert_with(|| cx.service_role("Role", SERVICE))
            .clone()
    }

    /// All routes to a function share one integration, unless one has a timeout of its own.
    fn function(
        &mut self,
        cx: &mut Lowering<'_>,
        key: &RouteKey,
        (route, function): (&HttpRoute, &FunctionTarget),
        integration: Integration,
    ) -> String {
        if !self.functions.contains(function) {
            self.functions.push(function.clone());
        }
        let suffix = if route.settings.timeout.is_some() {
            format!("{}Integration", key.id())
        } else {
            format!("{}Integration", target_name(function))
        };
        if self.shared.contains(&suffix) {
            return cx.target(&suffix).id;
        }
        self.shared.push(suffix.clone());
        let integration = integration
            .integration_type("AWS_PROXY")
            .integration_uri(function.arn())
            .payload_format_version("2.0");
        cx.add(&suffix, written_at(integration, route.origin()))
    }
}

/// A call of a service of AWS.
fn service(integration: Integration, role: &Target, subtype: &str) -> Integration {
    integration
        .integration_type("AWS_PROXY")
        .integration_subtype(subtype)
        .payload_format_version("1.0")
        .credentials_arn(role.attribute::<String>("Arn"))
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
fn queue_parameters(queue: &QueueIntegration) -> MapOf<String> {
    let group = queue.message_group_id.as_ref();
    let id = queue.message_deduplication_id.as_ref();
    let parameters = [
        ("QueueUrl", Some(queue.queue.url())),
        ("MessageBody", Some(queue.message.http_mapping())),
        ("MessageGroupId", group.map(RequestValue::http_mapping)),
        ("MessageDeduplicationId", id.map(RequestValue::http_mapping)),
    ];
    let given = |(name, value): (&'static str, Option<Value<String>>)| Some((name, value?));
    parameters.into_iter().filter_map(given).collect()
}

fn bus_parameters(bus: &EventBusIntegration) -> MapOf<String> {
    MapOf::from_iter([
        ("EventBusName", bus.event_bus.reference()),
        ("Source", bus.source.http_mapping()),
        ("DetailType", bus.detail_type.http_mapping()),
        ("Detail", bus.detail.http_mapping()),
    ])
}

fn subtype(machine: &StateMachineIntegration) -> &'static str {
    if machine.synchronous {
        "StepFunctions-StartSyncExecution"
    } else {
        "StepFunctions-StartExecution"
    }
}

fn machine_parameters(machine: &StateMachineIntegration) -> MapOf<String> {
    MapOf::from_iter([
        ("StateMachineArn", machine.state_machine.clone()),
        ("Input", machine.input.http_mapping()),
    ])
}
