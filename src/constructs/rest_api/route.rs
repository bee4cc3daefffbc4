//! Routes of a REST API, and where they lead.

use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize};

use super::super::api::{
    Authorization, EventBusIntegration, Method, QueueIntegration, Routed, StateMachineIntegration,
    Throttle, TopicIntegration, UrlIntegration, route_schema,
};
use super::super::http_api::split_off;
use super::super::{Function, FunctionTarget};
use super::{BodyModel, RestResponse};
use crate::definition::Handle;
use crate::iam::Statement;
use crate::value::{Duration, Node, Origin, Problem, Value, by_key, from_node};

/// A method of a path of a REST API: where it leads, what a request must look like, who may call it, and what it answers.
///
/// Whatever a route can lead to is one by itself; [`RestRoute::to`] is for those with settings of their own. In a definition
/// file the settings stand beside the target: `{ queue: Orders, authorization: iam, body: Order }`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RestRoute {
    /// Where it leads.
    #[serde(flatten)]
    pub integration: RestIntegration,
    #[serde(flatten)]
    pub(super) settings: RestRouteSettings,
    #[serde(skip)]
    origin: Origin,
}

/// The settings of a route of a REST API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RestRouteSettings {
    /// `AuthorizationType` and `AuthorizerId`: who may call it. Default: as the API says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authorization: Option<Authorization>,
    /// `AuthorizationScopes`: scopes of which a token must have one. Authorizers with user pools only. Default: none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) scopes: Vec<String>,
    /// `ApiKeyRequired`: whether a request must have the key of a usage plan. Default: no.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) api_key_required: bool,
    /// `RequestModels`: the shape that the body of a request must have. Others are answered with status 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<BodyModel>,
    /// `RequestParameters`: parameters of the query without which a request is answered with status 400.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required_query: Vec<String>,
    /// `RequestParameters`: headers without which a request is answered with status 400.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required_headers: Vec<String>,
    /// `MethodResponses` and `IntegrationResponses`. Default: what suits the target.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) responses: Vec<RestResponse>,
    /// How many requests are let in. Default: as the API says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) throttle: Option<Throttle>,
    /// `TimeoutInMillis`: how long the target may take, 50 milliseconds to 29 seconds, or as long as the account's quota says.
    /// Default: 29 seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) timeout: Option<Value<Duration>>,
    /// `OperationName`: the name of the method in generated clients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) operation_name: Option<String>,
}

/// The keys of the settings, which stand beside those of the target.
const SETTINGS: [&str; 10] = [
    "authorization",
    "scopes",
    "api_key_required",
    "body",
    "required_query",
    "required_headers",
    "responses",
    "throttle",
    "timeout",
    "operation_name",
];

/// Where a route of a REST API leads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RestIntegration {
    /// A function, which gets the request as it is (`AWS_PROXY`).
    Function(FunctionTarget),
    /// A queue, which takes it as a message. Answers with status 202.
    Queue(QueueIntegration),
    /// A topic, on which it is published. Answers with status 202.
    Topic(TopicIntegration),
    /// An event bus, which takes it as an event. Answers with status 202.
    EventBus(EventBusIntegration),
    /// A state machine, which it starts. Answers with status 202.
    StateMachine(StateMachineIntegration),
    /// Another site, which gets it as it is (`HTTP_PROXY`).
    Url(UrlIntegration),
    /// Any action of any service (`AWS`). Answers with status 200.
    Aws(AwsRoute),
    /// Nothing: the API answers by itself (`MOCK`).
    Mock(MockRoute),
}

/// Any action of any service: `{ aws: { service: dynamodb, action: GetItem, … } }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AwsRoute {
    /// The action.
    pub aws: AwsIntegration,
}

/// No target: `{ mock: { status: 204 } }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MockRoute {
    /// The answer.
    pub mock: MockIntegration,
}

/// Any action of any service, with a request that API Gateway writes from a template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AwsIntegration {
    /// The service as API Gateway calls it, such as `dynamodb`, `s3` or `sqs`.
    pub service: String,
    /// The action, such as `GetItem`, for services that are called by action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The path, such as `my-bucket/{key}`, for services that are called by path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<Value<String>>,
    /// `IntegrationHttpMethod`. Default: `POST`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// `RequestTemplates`: the request, written in the Velocity Template Language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<Value<String>>,
    /// `RequestParameters`: from what the parameters of the request are taken, such as
    /// `integration.request.path.key: method.request.path.key`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub request_parameters: IndexMap<String, Value<String>>,
    /// What the API's role must be allowed for it.
    pub allow: Vec<Statement>,
}

/// An answer without a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct MockIntegration {
    /// The status. Default: 200, or that of the first of the route's responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The body, written in the Velocity Template Language. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<Value<String>>,
}

impl RestRoute {
    /// A route to a function, a queue, a topic, an event bus, a state machine, another site or any action of a service.
    #[track_caller]
    pub fn to(target: impl Into<RestIntegration>) -> Self {
        Self {
            integration: target.into(),
            settings: RestRouteSettings::default(),
            origin: Origin::caller(),
        }
    }

    /// `AuthorizationType` and `AuthorizerId`: who may call it: `"iam"`, `"none"`, or the name of an authorizer.
    #[must_use]
    pub fn authorization(mut self, authorization: impl Into<Authorization>) -> Self {
        self.settings.authorization = Some(authorization.into());
        self
    }

    /// `AuthorizationScopes`: scopes of which a token must have one. Authorizers with user pools only.
    #[must_use]
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.settings.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// `ApiKeyRequired`: a request must have the key of a usage plan.
    #[must_use]
    pub fn api_key_required(mut self) -> Self {
        self.settings.api_key_required = true;
        self
    }

    /// `RequestModels`: the shape that the body must have: the name of a model of the API, or a JSON Schema of draft 4.
    /// Others are answered with status 400.
    #[must_use]
    #[track_caller]
    pub fn body(mut self, model: impl Into<BodyModel>) -> Self {
        self.settings.body = Some(model.into().located(Origin::caller()));
        self
    }

    /// `RequestParameters`: a parameter of the query without which a request is answered with status 400.
    #[must_use]
    pub fn require_query(mut self, name: impl Into<String>) -> Self {
        self.settings.required_query.push(name.into());
        self
    }

    /// `RequestParameters`: a header without which a request is answered with status 400.
    #[must_use]
    pub fn require_header(mut self, name: impl Into<String>) -> Self {
        self.settings.required_headers.push(name.into());
        self
    }

    /// `MethodResponses` and `IntegrationResponses`: an answer. One without a pattern takes the place of the usual one.
    #[must_use]
    pub fn response(mut self, response: RestResponse) -> Self {
        self.settings.responses.push(response);
        self
    }

    /// `ThrottlingRateLimit` and `ThrottlingBurstLimit`: how many requests are let in.
    #[must_use]
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.settings.throttle = Some(throttle);
        self
    }

    /// `TimeoutInMillis`: how long the target may take.
    #[must_use]
    #[track_caller]
    pub fn timeout(mut self, timeout: impl Into<Value<Duration>>) -> Self {
        self.settings.timeout = Some(Value::here(timeout));
        self
    }

    /// `OperationName`: the name of the method in generated clients.
    #[must_use]
    pub fn operation_name(mut self, name: impl Into<String>) -> Self {
        self.settings.operation_name = Some(name.into());
        self
    }

    pub(super) fn at(mut self, origin: Origin) -> Self {
        if let RestIntegration::Function(function) = self.integration {
            self.integration = RestIntegration::Function(function.at(origin));
        }
        self.origin = origin;
        self
    }

    fn read(
        mut node: Node,
        integration: fn(Node) -> Result<RestIntegration, Problem>,
    ) -> Result<Self, Problem> {
        let origin = node.origin;
        let settings = split_off(&mut node, &SETTINGS);
        Ok(Self {
            integration: integration(node)?,
            settings: from_node(settings)?,
            origin,
        })
    }
}

impl AwsIntegration {
    /// An action of a service, such as `GetItem` of `dynamodb`.
    pub fn action(service: impl Into<String>, action: impl Into<String>) -> Self {
        Self {
            action: Some(action.into()),
            ..Self::new(service.into())
        }
    }

    /// A path of a service, such as `my-bucket/{key}` of `s3`.
    #[track_caller]
    pub fn path(service: impl Into<String>, path: impl Into<Value<String>>) -> Self {
        Self {
            path: Some(Value::here(path)),
            ..Self::new(service.into())
        }
    }

    fn new(service: String) -> Self {
        Self {
            service,
            action: None,
            path: None,
            method: None,
            template: None,
            request_parameters: IndexMap::new(),
            allow: Vec::new(),
        }
    }

    /// `IntegrationHttpMethod`
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.method = Some(method);
        self
    }

    /// `RequestTemplates`: the request, written in the Velocity Template Language.
    #[must_use]
    #[track_caller]
    pub fn template(mut self, template: impl Into<Value<String>>) -> Self {
        self.template = Some(Value::here(template));
        self
    }

    /// `RequestParameters`: from what a parameter of the request is taken.
    #[must_use]
    #[track_caller]
    pub fn request_parameter(
        mut self,
        name: impl Into<String>,
        source: impl Into<Value<String>>,
    ) -> Self {
        self.request_parameters
            .insert(name.into(), Value::here(source));
        self
    }

    /// What the API's role must be allowed for it.
    #[must_use]
    pub fn allow(mut self, statement: Statement) -> Self {
        self.allow.push(statement);
        self
    }
}

impl MockIntegration {
    /// An answer with this status.
    pub fn status(status: u16) -> Self {
        Self {
            status: Some(status),
            template: None,
        }
    }

    /// The body, written in the Velocity Template Language.
    #[must_use]
    #[track_caller]
    pub fn template(mut self, template: impl Into<Value<String>>) -> Self {
        self.template = Some(Value::here(template));
        self
    }
}

impl Routed for RestRoute {
    fn origin(&self) -> Origin {
        self.origin
    }
}

impl<'de> Deserialize<'de> for RestRoute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use RestIntegration as To;
        by_key(
            deserializer,
            &[
                ("function", |node| {
                    Self::read(node, |node| from_node(node).map(To::Function))
                }),
                ("queue", |node| {
                    Self::read(node, |node| from_node(node).map(To::Queue))
                }),
                ("topic", |node| {
                    Self::read(node, |node| from_node(node).map(To::Topic))
                }),
                ("event_bus", |node| {
                    Self::read(node, |node| from_node(node).map(To::EventBus))
                }),
                ("state_machine", |node| {
                    Self::read(node, |node| from_node(node).map(To::StateMachine))
                }),
                ("url", |node| {
                    Self::read(node, |node| from_node(node).map(To::Url))
                }),
                ("aws", |node| {
                    Self::read(node, |node| from_node(node).map(To::Aws))
                }),
                ("mock", |node| {
                    Self::read(node, |node| from_node(node).map(To::Mock))
                }),
            ],
        )
    }
}

impl JsonSchema for RestRoute {
    fn schema_name() -> Cow<'static, str> {
        "RestRoute".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let settings = RestRouteSettings::json_schema(generator);
        let targets = [
            FunctionTarget::json_schema(generator),
            QueueIntegration::json_schema(generator),
            TopicIntegration::json_schema(generator),
            EventBusIntegration::json_schema(generator),
            StateMachineIntegration::json_schema(generator),
            UrlIntegration::json_schema(generator),
            AwsRoute::json_schema(generator),
            MockRoute::json_schema(generator),
        ];
        route_schema(
            "A method of a path of a REST API: where it leads, what a request must look like, who may call it, and what it answers.",
            &settings,
            targets,
        )
    }
}

impl<T: Into<RestIntegration>> From<T> for RestRoute {
    #[track_caller]
    fn from(target: T) -> Self {
        Self::to(target)
    }
}

impl From<FunctionTarget> for RestIntegration {
    fn from(function: FunctionTarget) -> Self {
        Self::Function(function)
    }
}

impl From<&Handle<Function>> for RestIntegration {
    fn from(function: &Handle<Function>) -> Self {
        Self::Function(function.into())
    }
}

impl From<Handle<Function>> for RestIntegration {
    fn from(function: Handle<Function>) -> Self {
        Self::Function(function.into())
    }
}

impl From<QueueIntegration> for RestIntegration {
    fn from(queue: QueueIntegration) -> Self {
        Self::Queue(queue)
    }
}

impl From<TopicIntegration> for RestIntegration {
    fn from(topic: TopicIntegration) -> Self {
        Self::Topic(topic)
    }
}

impl From<EventBusIntegration> for RestIntegration {
    fn from(bus: EventBusIntegration) -> Self {
        Self::EventBus(bus)
    }
}

impl From<StateMachineIntegration> for RestIntegration {
    fn from(machine: StateMachineIntegration) -> Self {
        Self::StateMachine(machine)
    }
}

impl From<UrlIntegration> for RestIntegration {
    fn from(url: UrlIntegration) -> Self {
        Self::Url(url)
    }
}

impl From<AwsIntegration> for RestIntegration {
    fn from(aws: AwsIntegration) -> Self {
        Self::Aws(AwsRoute { aws })
    }
}

impl From<MockIntegration> for RestIntegration {
    fn from(mock: MockIntegration) -> Self {
        Self::Mock(MockRoute { mock })
    }
}
