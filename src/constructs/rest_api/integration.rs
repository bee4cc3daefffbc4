//! What the methods of a REST API lead to: the request that API Gateway writes, and the usual answers.

use super::super::FunctionTarget;
use super::super::api::{
    EventBusIntegration, Method, Path, QueueIntegration, RequestValue, Routed, SERVICE,
    StateMachineIntegration, TopicIntegration, UrlIntegration, action_arn, invocation_uri,
};
use super::route::{AwsIntegration, MockIntegration};
use super::vtl::Mapping;
use super::{RestIntegration, RestResponse, RestRoute};
use crate::aws::MapOf;
use crate::aws::apigateway::method::{
    Integration, IntegrationPassthroughBehavior, IntegrationType,
};
use crate::definition::{Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Text, Value, pseudo};

/// What a method leads to, in parts.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The integration without its responses.
    pub(super) integration: Integration,
    /// The usual answers; none where the target answers by itself.
    pub(super) answers: Vec<RestResponse>,
    /// Velocity before and behind the template of the answer to success.
    pub(super) guard: Option<(&'static str, &'static str)>,
    /// Parameters of the request that the integration uses, such as `method.request.path.id`.
    pub(super) parameters: Vec<String>,
}

/// What all routes of an API share: one role, and one permission for each function.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub(super) functions: Vec<FunctionTarget>,
    role: Option<Target>,
}

const FORM: &str = "'application/x-www-form-urlencoded'";

/// An event bus may take a request and none of its events.
///
/// Source: the page "PutEvents" of the EventBridge API reference: the answer has status 200 all the same.
const EVENT_GUARD: (&str, &str) = (
    "#set($failed = $input.path('$.FailedEntryCount'))#if($failed == 0)",
    concat!(
        "#else#set($code = $input.path('$.Entries[0].ErrorCode'))",
        "#if($code == \"MalformedDetail\" || $code == \"InvalidArgument\")",
        "#set($context.responseOverride.status = 400){\"message\":\"the request is not an event\"}",
        "#else#set($context.responseOverride.status = 500){\"message\":\"the event was not taken\"}#end#end",
    ),
);

/// An execution that failed is answered with status 200 by Step Functions.
const EXECUTION_GUARD: (&str, &str) = (
    "#if($input.path('$.status') == \"SUCCEEDED\")",
    "#else#set($context.responseOverride.status = 500){\"message\":\"the execution failed\"}#end",
);

impl Shared {
    pub(super) fn plan(
        &mut self,
        cx: &mut Lowering<'_>,
        method: Method,
        path: &Path,
        route: &RestRoute,
    ) -> Plan {
        match &route.integration {
            RestIntegration::Function(function) => self.function(function),
            RestIntegration::Url(url) => url_plan(cx, url, method, path, route),
            RestIntegration::Mock(mock) => mock_plan(&mock.mock, route),
            RestIntegration::Queue(queue) => {
                let role = self.role(cx);
                queue.grant(cx, &role);
                check(cx, queue.values(), path, route);
                queue_plan(queue, &role)
            }
            RestIntegration::Topic(topic) => {
                let role = self.role(cx);
                topic.grant(cx, &role);
                check(cx, topic.values(), path, route);
                topic_plan(topic, &role)
            }
            RestIntegration::EventBus(bus) => {
                let role = self.role(cx);
                bus.grant(cx, &role);
                check(cx, bus.values(), path, route);
                bus_plan(bus, &role)
            }
            RestIntegration::StateMachine(machine) => {
                let role = self.role(cx);
                machine.grant(cx, &role);
                check(cx, [&machine.input].into_iter(), path, route);
                machine_plan(machine, &role)
            }
            RestIntegration::Aws(aws) => {
                let role = self.role(cx);
                for statement in &aws.aws.allow {
                    cx.grant(&role, statement.clone());
                }
                aws_plan(cx, &aws.aws, &role, route)
            }
        }
    }

    /// The role by which API Gateway calls services, written for the first route that needs it.
    fn role(&mut self, cx: &mut Lowering<'_>) -> Target {
        self.role
            .get_or_insert_with(|| cx.service_role("Role", SERVICE))
            .clone()
    }

    fn function(&mut self, function: &FunctionTarget) -> Plan {
        if !self.functions.contains(function) {
            self.functions.push(function.clone());
        }
        Plan {
            integration: Integration::default()
                .type_(IntegrationType::AWS_PROXY)
                .integration_http_method("POST")
                .uri(invocation_uri(function)),
            ..Plan::default()
        }
    }
}

fn check<'a>(
    cx: &mut Lowering<'_>,
    values: impl Iterator<Item = &'a RequestValue>,
    path: &Path,
    route: &RestRoute,
) {
    for value in values {
        value.check(cx, Some(path), route.origin());
    }
}

fn url_plan(
    cx: &mut Lowering<'_>,
    url: &UrlIntegration,
    method: Method,
    path: &Path,
    route: &RestRoute,
) -> Plan {
    let names = url.parameters(cx, Some(path), route.origin());
    let mapped: MapOf<String> = names
        .iter()
        .map(|name| {
            let source = format!("method.request.path.{name}");
            (format!("integration.request.path.{name}"), source)
        })
        .collect();
    Plan {
        integration: Integration::default()
            .type_(IntegrationType::HTTP_PROXY)
            .integration_http_method(url.method.unwrap_or(method).as_str())
            .uri(&url.url)
            .request_parameters(mapped.unless_empty()),
        ..Plan::default()
    }
}

fn mock_plan(mock: &MockIntegration, route: &RestRoute) -> Plan {
    let first = route.settings.responses.first();
    let status = mock.status.or(first.map(|response| response.status));
    let status = status.unwrap_or(200);
    let template = format!("{{\"statusCode\":{status}}}");
    let mut answer = RestResponse::new(status);
    answer.template.clone_from(&mock.template);
    Plan {
        integration: Integration::default()
            .type_(IntegrationType::MOCK)
            .request_templates([("application/json", template)])
            .passthrough_behavior(IntegrationPassthroughBehavior::NEVER),
        answers: vec![answer],
        ..Plan::default()
    }
}

/// A request to a service of AWS. With a template it takes nothing but JSON from outside.
fn service(uri: Text, role: &Target, template: Option<Value<String>>) -> Integration {
    let behavior = match template {
        Some(_) => IntegrationPassthroughBehavior::NEVER,
        None => IntegrationPassthroughBehavior::WHEN_NO_MATCH,
    };
    Integration::default()
        .type_(IntegrationType::AWS)
        .integration_http_method("POST")
        .uri(uri)
        .credentials(role.attribute::<String>("Arn"))
        .passthrough_behavior(behavior)
        .request_templates(template.map(|template| [("application/json", template)]))
}

fn with_header(integration: Integration, headers: &[(&str, &str)]) -> Integration {
    let headers = headers
        .iter()
        .map(|(name, value)| (format!("integration.request.header.{name}"), *value));
    integration.request_parameters(MapOf::from_iter(headers))
}

/// Success with an id, and the two kinds of failure.
fn usual_answers(success: u16, template: &str) -> Vec<RestResponse> {
    let failed = |status, pattern: &str, message: &str| {
        let body = format!("{{\"message\":\"{message}\"}}");
        let response = RestResponse::new(status).pattern(pattern).model("Error");
        RestResponse {
            template: Some(body.into()),
            ..response
        }
    };
    vec![
        RestResponse {
            template: Some(template.into()),
            ..RestResponse::new(success).model("Empty")
        },
        failed(400, r"4\d{2}", "the request was refused"),
        failed(500, r"5\d{2}", "the request could not be worked on"),
    ]
}

/// Source for the form: the pages "SendMessage" and "Making Query API requests" of SQS.
fn queue_plan(queue: &QueueIntegration, role: &Target) -> Plan {
    let mut form = Mapping::default();
    form.vtl("Action=SendMessage&Version=2012-11-05&MessageBody=")
        .form_message(&queue.message);
    if let Some(group) = &queue.message_group_id {
        form.vtl("&MessageGroupId=").form_value(group);
    }
    if let Some(id) = &queue.message_deduplication_id {
        form.vtl("&MessageDeduplicationId=").form_value(id);
    }
    form.attributes("MessageAttribute.", queue.message_attributes.iter());
    let uri = action_arn("sqs")
        .text("path/")
        .value(pseudo::account_id())
        .text("/")
        .value(queue.queue.name());
    let id = r#"{"id":"$input.path('$.SendMessageResponse.SendMessageResult.MessageId')"}"#;
    Plan {
        integration: with_header(
            service(uri, role, Some(form.finish())),
            &[("Content-Type", FORM)],
        ),
        answers: usual_answers(202, id),
        ..Plan::default()
    }
}

/// Source for the form: the page "Publish" of the SNS API reference.
fn topic_plan(topic: &TopicIntegration, role: &Target) -> Plan {
    let mut form = Mapping::default();
    form.vtl("Action=Publish&Version=2010-03-31&TopicArn=")
        .form_value(&RequestValue::Constant(topic.topic.reference()))
        .vtl("&Message=")
        .form_message(&topic.message);
    for (name, value) in [
        ("Subject", &topic.subject),
        ("MessageGroupId", &topic.message_group_id),
        ("MessageDeduplicationId", &topic.message_deduplication_id),
    ] {
        if let Some(value) = value {
            form.vtl(&format!("&{name}=")).form_value(value);
        }
    }
    form.attributes("MessageAttributes.entry.", topic.message_attributes.iter());
    let uri = action_arn("sns").text("path//");
    let id = r#"{"id":"$input.path('$.PublishResponse.PublishResult.MessageId')"}"#;
    Plan {
        integration: with_header(
            service(uri, role, Some(form.finish())),
            &[("Content-Type", FORM)],
        ),
        answers: usual_answers(202, id),
        ..Plan::default()
    }
}

fn bus_plan(bus: &EventBusIntegration, role: &Target) -> Plan {
    let mut json = Mapping::default();
    json.vtl("{\"Entries\":[{\"EventBusName\":")
        .json_value(&RequestValue::Constant(bus.event_bus.reference()))
        .vtl(",\"Source\":")
        .json_value(&bus.source)
        .vtl(",\"DetailType\":")
        .json_value(&bus.detail_type)
        .vtl(",\"Detail\":")
        .json_document(&bus.detail)
        .vtl("}]}");
    let headers = [
        ("Content-Type", "'application/x-amz-json-1.1'"),
        ("X-Amz-Target", "'AWSEvents.PutEvents'"),
    ];
    let uri = action_arn("events").text("action/PutEvents");
    Plan {
        integration: with_header(service(uri, role, Some(json.finish())), &headers),
        answers: usual_answers(202, r#"{"id":"$input.path('$.Entries[0].EventId')"}"#),
        guard: Some(EVENT_GUARD),
        ..Plan::default()
    }
}

fn machine_plan(machine: &StateMachineIntegration, role: &Target) -> Plan {
    let mut json = Mapping::default();
    json.vtl("{\"stateMachineArn\":")
        .json_value(&RequestValue::Constant(machine.state_machine.clone()))
        .vtl(",\"input\":")
        .json_document(&machine.input)
        .vtl("}");
    let uri = action_arn("states").text("action/").text(machine.action());
    let (status, template, guard) = if machine.synchronous {
        (200, "$input.path('$.output')", Some(EXECUTION_GUARD))
    } else {
        (202, r#"{"id":"$input.path('$.executionArn')"}"#, None)
    };
    Plan {
        integration: service(uri, role, Some(json.finish())),
        answers: usual_answers(status, template),
        guard,
        ..Plan::default()
    }
}

fn aws_plan(cx: &mut Lowering<'_>, aws: &AwsIntegration, role: &Target, route: &RestRoute) -> Plan {
    let uri = action_arn(&aws.service);
    let uri: Text = match (&aws.action, &aws.path) {
        (Some(action), None) => uri.text("action/").text(action),
        (None, Some(path)) => uri.text("path/").value(path.clone()),
        _ => {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                "a service is called either by an action or by a path",
            )
            .at(route.origin(), format!("route of `{}`", cx.name()))
            .help("for example `action: GetItem` for dynamodb, `path: my-bucket/{key}` for s3");
            cx.report(diagnostic);
            uri
        }
    };
    let mapped: MapOf<String> = aws.request_parameters.iter().collect();
    let integration = service(uri, role, aws.template.clone())
        .integration_http_method(aws.method.unwrap_or(Method::Post).as_str())
        .request_parameters(mapped.unless_empty());
    let sources = aws.request_parameters.values();
    let sources = sources.filter_map(Value::as_literal);
    let parameters = sources
        .filter(|source| source.starts_with("method.request."))
        .cloned();
    let mut answers = usual_answers(200, "");
    if let Some(success) = answers.first_mut() {
        success.template = None;
    }
    Plan {
        integration,
        answers,
        parameters: parameters.collect(),
        ..Plan::default()
    }
}
