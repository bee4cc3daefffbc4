//! `HttpApi`: an HTTP API of Amazon API Gateway.

mod authorizer;
mod handle;
mod integration;
mod lower;
mod route;

pub use authorizer::{HttpAuthorizer, HttpFunctionAuthorizer, JwtAuthorizer};
pub use handle::HttpApiMetrics;
pub(super) use lower::{milliseconds, unknown_authorizer};
pub(super) use route::split_off;
pub use route::{HttpIntegration, HttpRoute};

use indexmap::IndexMap;
use indexmap::map::Entry;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::LogGroup;
use super::api::{AccessLogs, Authorization, Cors, Method, RouteKey, Routed, Throttle};
use crate::definition::{Base, Construct, Handle, Lowering, MetricSpec};
use crate::iam::Statement;
use crate::value::{Located, Origin, Value};

/// An HTTP API (`AWS::ApiGatewayV2::Api`) with its routes (`AWS::ApiGatewayV2::Route`), what they lead to
/// (`AWS::ApiGatewayV2::Integration`), its authorizers (`AWS::ApiGatewayV2::Authorizer`) and its stage `$default`
/// (`AWS::ApiGatewayV2::Stage`), which deploys every change by itself.
///
/// Routes to functions bring the permission to call them (`AWS::Lambda::Permission`); routes to queues, event buses and
/// state machines bring one role (`AWS::IAM::Role`) that may do just that. A line for each request goes into a log group of
/// the API (`AWS::Logs::LogGroup`). All requests come over TLS. **Everybody may call**, as is the point of most APIs: set
/// [`default_authorization`](Self::default_authorization) where it is not.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let orders = stack.add(Queue::new("Orders"));
/// let worker = stack.add(Function::new("Worker", Runtime::Python3_13, Code::inline("def handler(event, context): pass")));
/// let shop = stack.add(
///     HttpApi::new("Shop")
///         .route(Method::Post, "/orders", orders.accept_messages())
///         .route(Method::Get, "/stock/{sku}", &worker)
///         .throttle(per_second(100.0), 200),
/// );
/// stack.output("Url", shop.url());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct HttpApi {
    #[serde(skip)]
    base: Base,
    #[serde(skip)]
    repeated: Vec<Located<String>>,
    /// `Name`, which need not be unique. Default: the names of the stack and the construct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_name: Option<Value<String>>,
    /// `Description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// The routes by method and path: `POST /orders`, `GET /stock/{sku}`, `ANY /{proxy+}`, and `$default` for the rest.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub routes: IndexMap<String, HttpRoute>,
    /// Authorizers by name.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub authorizers: IndexMap<String, HttpAuthorizer>,
    /// Who may call the routes that say nothing about it. Default: everybody.
    #[serde(skip_serializing_if = "Authorization::is_none")]
    pub default_authorization: Authorization,
    /// `CorsConfiguration`: which pages of other sites may call. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cors: Option<Cors>,
    /// `DefaultRouteSettings`: how many requests each route lets in. Default: as many as the account may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throttle: Option<Throttle>,
    /// `AccessLogSettings`: where a line for each request goes. Default: into a log group of the API's own.
    #[serde(skip_serializing_if = "AccessLogs::is_default")]
    pub access_logs: AccessLogs,
    /// `DetailedMetricsEnabled`: metrics for each route, which cost extra. Default: for the API as a whole only.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub detailed_metrics: bool,
    /// `StageVariables`
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub stage_variables: IndexMap<String, Value<String>>,
    /// `DisableExecuteApiEndpoint`: lets nobody in by the URL that API Gateway gives, for APIs with a domain of their own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub disable_execute_api_endpoint: bool,
}

impl HttpApi {
    /// The name of the one stage of an HTTP API.
    pub(super) const STAGE: &'static str = "$default";

    /// An HTTP API without routes.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `Name`, which need not be unique.
    #[must_use]
    #[track_caller]
    pub fn api_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.api_name = Some(Value::here(name));
        self
    }

    /// `Description`
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(text));
        self
    }

    /// `RouteKey`: a route. `{name}` in the path is a parameter, `{name+}` at its end takes the rest of the path.
    #[must_use]
    #[track_caller]
    pub fn route(self, method: Method, path: &str, target: impl Into<HttpRoute>) -> Self {
        self.add_route(
            RouteKey::write(method, path),
            target.into().at(Origin::caller()),
        )
    }

    /// `RouteKey` `$default`: where requests go that no other route takes. Without it they are answered with status 404.
    #[must_use]
    #[track_caller]
    pub fn default_route(self, target: impl Into<HttpRoute>) -> Self {
        self.add_route("$default".to_owned(), target.into().at(Origin::caller()))
    }

    fn add_route(mut self, key: String, route: HttpRoute) -> Self {
        match self.routes.entry(key) {
            Entry::Vacant(free) => {
                free.insert(route);
            }
            Entry::Occupied(taken) => self.repeated.push(Located {
                value: taken.key().clone(),
                origin: route.origin(),
            }),
        }
        self
    }

    /// An authorizer, which routes name with [`HttpRoute::authorization`].
    #[must_use]
    pub fn authorizer(
        mut self,
        name: impl Into<String>,
        authorizer: impl Into<HttpAuthorizer>,
    ) -> Self {
        self.authorizers.insert(name.into(), authorizer.into());
        self
    }

    /// Who may call the routes that say nothing about it: `"iam"`, or the name of an authorizer.
    #[must_use]
    pub fn default_authorization(mut self, authorization: impl Into<Authorization>) -> Self {
        self.default_authorization = authorization.into();
        self
    }

    /// `CorsConfiguration`: which pages of other sites may call.
    #[must_use]
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// `ThrottlingRateLimit` and `ThrottlingBurstLimit`: how many requests each route lets in, a second and at once.
    #[must_use]
    #[track_caller]
    pub fn throttle(
        mut self,
        rate: impl Into<Value<crate::value::Rate>>,
        burst: impl Into<Value<i64>>,
    ) -> Self {
        self.throttle = Some(Throttle::new(rate, burst));
        self
    }

    /// `AccessLogSettings`: puts a line for each request into this log group.
    #[must_use]
    #[track_caller]
    pub fn access_logs(mut self, group: &Handle<LogGroup>) -> Self {
        self.access_logs = AccessLogs::LogGroup(group.here());
        self
    }

    /// Writes no line for each request.
    #[must_use]
    pub fn without_access_logs(mut self) -> Self {
        self.access_logs = AccessLogs::None;
        self
    }

    /// `DetailedMetricsEnabled`: metrics for each route, which cost extra.
    #[must_use]
    pub fn detailed_metrics(mut self) -> Self {
        self.detailed_metrics = true;
        self
    }

    /// One of the `StageVariables`.
    #[must_use]
    #[track_caller]
    pub fn stage_variable(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.stage_variables.insert(name.into(), Value::here(value));
        self
    }

    /// `DisableExecuteApiEndpoint`: lets nobody in by the URL that API Gateway gives.
    #[must_use]
    pub fn disable_execute_api_endpoint(mut self) -> Self {
        self.disable_execute_api_endpoint = true;
        self
    }
}

impl Construct for HttpApi {
    const TYPE: &'static str = "HttpApi";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        lower::lower(self, cx);
    }

    fn verbs(&self) -> &'static [&'static str] {
        handle::VERBS
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        handle::access(verb, target)
    }

    fn access_within(&self, verb: &str, path: &str, target: &Handle) -> Vec<Statement> {
        handle::access_within(self, verb, path, target)
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        handle::METRICS
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        vec![("ApiId", target.reference())]
    }
}
