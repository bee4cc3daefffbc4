//! Routes of an HTTP API, and where they lead.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize};

use super::super::api::{
    Authorization, EventBusIntegration, QueueIntegration, Routed, StateMachineIntegration,
    Throttle, UrlIntegration, route_schema,
};
use super::super::{Function, FunctionTarget};
use crate::definition::Handle;
use crate::value::{Duration, Map, Node, NodeKind, Origin, Problem, Value, by_key, from_node};

/// A route of an HTTP API: where it leads, and who may call it how often.
///
/// Whatever a route can lead to is one by itself; [`HttpRoute::to`] is for those with settings of their own. In a definition
/// file the settings stand beside the target: `{ function: Worker, authorization: users }`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpRoute {
    /// Where it leads.
    #[serde(flatten)]
    pub integration: HttpIntegration,
    #[serde(flatten)]
    pub(super) settings: HttpRouteSettings,
    #[serde(skip)]
    origin: Origin,
}

/// The settings of a route of an HTTP API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct HttpRouteSettings {
    /// `AuthorizationType` and `AuthorizerId`: who may call it. Default: as the API says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authorization: Option<Authorization>,
    /// `AuthorizationScopes`: scopes of which a token must have one. JWT authorizers only. Default: none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) scopes: Vec<String>,
    /// How many requests are let in. Default: as the API says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) throttle: Option<Throttle>,
    /// `TimeoutInMillis`: how long the target may take, 50 milliseconds to 30 seconds. Default: 30 seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) timeout: Option<Value<Duration>>,
}

/// The keys of the settings, which stand beside those of the target.
const SETTINGS: [&str; 4] = ["authorization", "scopes", "throttle", "timeout"];

/// Where a route of an HTTP API leads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum HttpIntegration {
    /// A function, which gets the request in the format 2.0.
    Function(FunctionTarget),
    /// A queue, which takes it as a message.
    Queue(QueueIntegration),
    /// An event bus, which takes it as an event.
    EventBus(EventBusIntegration),
    /// A state machine, which it starts.
    StateMachine(StateMachineIntegration),
    /// Another site, which gets it as it is.
    Url(UrlIntegration),
}

impl HttpRoute {
    /// A route to a function, a queue, an event bus, a state machine or another site.
    #[track_caller]
    pub fn to(target: impl Into<HttpIntegration>) -> Self {
        Self {
            integration: target.into(),
            settings: HttpRouteSettings::default(),
            origin: Origin::caller(),
        }
    }

    /// `AuthorizationType` and `AuthorizerId`: who may call it: `"iam"`, `"none"`, or the name of an authorizer.
    #[must_use]
    pub fn authorization(mut self, authorization: impl Into<Authorization>) -> Self {
        self.settings.authorization = Some(authorization.into());
        self
    }

    /// `AuthorizationScopes`: scopes of which a token must have one. JWT authorizers only.
    #[must_use]
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.settings.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// `ThrottlingRateLimit` and `ThrottlingBurstLimit`: how many requests are let in.
    #[must_use]
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.settings.throttle = Some(throttle);
        self
    }

    /// `TimeoutInMillis`: how long the target may take, 50 milliseconds to 30 seconds.
    #[must_use]
    #[track_caller]
    pub fn timeout(mut self, timeout: impl Into<Value<Duration>>) -> Self {
        self.settings.timeout = Some(Value::here(timeout));
        self
    }

    pub(super) fn at(mut self, origin: Origin) -> Self {
        if let HttpIntegration::Function(function) = self.integration {
            self.integration = HttpIntegration::Function(function.at(origin));
        }
        self.origin = origin;
        self
    }

    fn read(
        mut node: Node,
        integration: fn(Node) -> Result<HttpIntegration, Problem>,
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

/// Takes the given keys out of a mapping, as a mapping of their own.
pub(in crate::constructs) fn split_off(node: &mut Node, keys: &[&str]) -> Node {
    let mut taken = Map::new();
    if let NodeKind::Map(map) = &mut node.kind {
        for key in keys {
            if let Some(entry) = map.remove(key) {
                taken.insert_at(*key, entry.key_origin, entry.value);
            }
        }
    }
    Node::from(taken).at(node.origin)
}

impl Routed for HttpRoute {
    fn origin(&self) -> Origin {
        self.origin
    }
}

impl<'de> Deserialize<'de> for HttpRoute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("function", |node| {
                    Self::read(node, |node| from_node(node).map(HttpIntegration::Function))
                }),
                ("queue", |node| {
                    Self::read(node, |node| from_node(node).map(HttpIntegration::Queue))
                }),
                ("event_bus", |node| {
                    Self::read(node, |node| from_node(node).map(HttpIntegration::EventBus))
                }),
                ("state_machine", |node| {
                    Self::read(node, |node| {
                        from_node(node).map(HttpIntegration::StateMachine)
                    })
                }),
                ("url", |node| {
                    Self::read(node, |node| from_node(node).map(HttpIntegration::Url))
                }),
            ],
        )
    }
}

impl JsonSchema for HttpRoute {
    fn schema_name() -> Cow<'static, str> {
        "HttpRoute".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let settings = HttpRouteSettings::json_schema(generator);
        let targets = [
            FunctionTarget::json_schema(generator),
            QueueIntegration::json_schema(generator),
            EventBusIntegration::json_schema(generator),
            StateMachineIntegration::json_schema(generator),
            UrlIntegration::json_schema(generator),
        ];
        route_schema(
            "A route of an HTTP API: where it leads, and who may call it how often.",
            &settings,
            targets,
        )
    }
}

impl<T: Into<HttpIntegration>> From<T> for HttpRoute {
    #[track_caller]
    fn from(target: T) -> Self {
        Self::to(target)
    }
}

impl From<FunctionTarget> for HttpIntegration {
    fn from(function: FunctionTarget) -> Self {
        Self::Function(function)
    }
}

impl From<&Handle<Function>> for HttpIntegration {
    fn from(function: &Handle<Function>) -> Self {
        Self::Function(function.into())
    }
}

impl From<Handle<Function>> for HttpIntegration {
    fn from(function: Handle<Function>) -> Self {
        Self::Function(function.into())
    }
}

impl From<QueueIntegration> for HttpIntegration {
    fn from(queue: QueueIntegration) -> Self {
        Self::Queue(queue)
    }
}

impl From<EventBusIntegration> for HttpIntegration {
    fn from(bus: EventBusIntegration) -> Self {
        Self::EventBus(bus)
    }
}

impl From<StateMachineIntegration> for HttpIntegration {
    fn from(machine: StateMachineIntegration) -> Self {
        Self::StateMachine(machine)
    }
}

impl From<UrlIntegration> for HttpIntegration {
    fn from(url: UrlIntegration) -> Self {
        Self::Url(url)
    }
}
