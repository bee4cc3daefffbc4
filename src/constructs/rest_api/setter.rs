//! The setters of a REST API.

use indexmap::map::Entry;

use super::super::LogGroup;
use super::super::api::{AccessLogs, Authorization, Cors, Method, RouteKey, Routed, Throttle};
use super::{
    ExecutionLogs, GatewayResponse, RestApi, RestAuthorizer, RestEndpoint, RestRoute, StageCache,
    UsagePlan,
};
use crate::definition::{Base, Handle};
use crate::iam::Statement;
use crate::value::{Located, Node, Origin, Rate, Size, Value};

impl RestApi {
    /// A REST API without routes.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `Name`, which selects the API's metrics.
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

    /// `EndpointConfiguration`: from where it is reached.
    #[must_use]
    pub fn endpoint(mut self, endpoint: RestEndpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// `Policy`: a statement about who may call at all; without a resource it is for the whole API.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    /// `HttpMethod` of a path. `{name}` in the path is a parameter, `{name+}` at its end takes the rest of the path.
    #[must_use]
    #[track_caller]
    pub fn route(mut self, method: Method, path: &str, target: impl Into<RestRoute>) -> Self {
        let route = target.into().at(Origin::caller());
        match self.routes.entry(RouteKey::write(method, path)) {
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

    /// A model: a JSON Schema of draft 4, which routes and responses name.
    #[must_use]
    #[track_caller]
    pub fn model(mut self, name: impl Into<String>, schema: impl Into<Node>) -> Self {
        let schema = schema.into().located(Origin::caller());
        self.models.insert(name.into(), schema);
        self
    }

    /// An authorizer, which routes name with [`RestRoute::authorization`].
    #[must_use]
    pub fn authorizer(
        mut self,
        name: impl Into<String>,
        authorizer: impl Into<RestAuthorizer>,
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

    /// Which pages of other sites may call: adds an answer to `OPTIONS` to each path, and headers to the answers of all
    /// targets but functions and other sites, which give those headers themselves.
    #[must_use]
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// `ThrottlingRateLimit` and `ThrottlingBurstLimit`: how many requests the stage lets in, a second and at once.
    #[must_use]
    #[track_caller]
    pub fn throttle(mut self, rate: impl Into<Value<Rate>>, burst: impl Into<Value<i64>>) -> Self {
        self.throttle = Some(Throttle::new(rate, burst));
        self
    }

    /// `AccessLogSetting`: puts a line for each request into this log group.
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

    /// `LoggingLevel`: what API Gateway says about its own work. What is said in requests is not in it.
    #[must_use]
    pub fn execution_logs(mut self, logs: ExecutionLogs) -> Self {
        self.execution_logs = logs;
        self
    }

    /// `AWS::ApiGateway::Account`: brings the role by which API Gateway writes logs for the whole account and region.
    ///
    /// Needed once in an account that has none; both stay when the stack goes, since other APIs may rely on them.
    #[must_use]
    pub fn account_role(mut self) -> Self {
        self.account_role = true;
        self
    }

    /// `MetricsEnabled`: metrics for each method, which cost extra.
    #[must_use]
    pub fn detailed_metrics(mut self) -> Self {
        self.detailed_metrics = true;
        self
    }

    /// `TracingEnabled`: sends traces to X-Ray.
    #[must_use]
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// `CacheClusterEnabled` and its settings: remembers answers to `GET`.
    #[must_use]
    pub fn cache(mut self, cache: StageCache) -> Self {
        self.cache = Some(cache);
        self
    }

    /// One of the `Variables` of the stage.
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

    /// A usage plan: who has a key, and how many requests that is good for.
    #[must_use]
    pub fn usage_plan(mut self, name: impl Into<String>, plan: UsagePlan) -> Self {
        self.usage_plans.insert(name.into(), plan);
        self
    }

    /// An answer that API Gateway gives by itself, such as `ACCESS_DENIED` or `DEFAULT_4XX`.
    #[must_use]
    pub fn gateway_response(
        mut self,
        response_type: impl Into<String>,
        response: GatewayResponse,
    ) -> Self {
        self.gateway_responses
            .insert(response_type.into(), response);
        self
    }

    /// `MinimumCompressionSize`: answers from this size on, up to 10 MiB, are compressed.
    #[must_use]
    #[track_caller]
    pub fn minimum_compression_size(mut self, size: impl Into<Value<Size>>) -> Self {
        self.minimum_compression_size = Some(Value::here(size));
        self
    }

    /// `BinaryMediaTypes`: types of bodies that are not text, such as `image/png`.
    #[must_use]
    pub fn binary_media_types<T: Into<String>>(
        mut self,
        types: impl IntoIterator<Item = T>,
    ) -> Self {
        self.binary_media_types = types.into_iter().map(Into::into).collect();
        self
    }

    /// `DisableExecuteApiEndpoint`: lets nobody in by the URL that API Gateway gives.
    #[must_use]
    pub fn disable_execute_api_endpoint(mut self) -> Self {
        self.disable_execute_api_endpoint = true;
        self
    }
}
