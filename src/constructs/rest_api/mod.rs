//! `RestApi`: a REST API of Amazon API Gateway.

mod authorizer;
mod cors;
mod deployment;
mod gateway_response;
mod handle;
mod integration;
mod lower;
mod method;
mod model;
mod response;
mod route;
mod setter;
mod stage;
mod tree;
mod usage_plan;
mod vtl;

pub use authorizer::{RequestAuthorizer, RestAuthorizer, TokenAuthorizer, UserPoolAuthorizer};
pub use gateway_response::GatewayResponse;
pub use handle::RestApiMetrics;
pub use response::{BodyModel, RestResponse};
pub use route::{AwsIntegration, AwsRoute, MockIntegration, MockRoute, RestIntegration, RestRoute};
pub use stage::{ExecutionLogs, StageCache};
pub use usage_plan::{Quota, QuotaPeriod, UsagePlan};

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::api::{AccessLogs, Authorization, Cors, Throttle};
use crate::definition::{Base, Construct, Handle, Lowering, MetricSpec};
use crate::iam::Statement;
use crate::value::{Located, Node, Size, Value};

/// A REST API (`AWS::ApiGateway::RestApi`) with the resources (`AWS::ApiGateway::Resource`) and methods
/// (`AWS::ApiGateway::Method`) of its routes, their models, validators and authorizers (`AWS::ApiGateway::Model`,
/// `RequestValidator`, `Authorizer`), its deployment (`AWS::ApiGateway::Deployment`) and its stage `prod`
/// (`AWS::ApiGateway::Stage`).
///
/// The resource tree follows from the paths: `POST /counters/{id}` of the API `Shop` gives the resources
/// `ShopCountersResource` and `ShopCountersIdResource` and the method `ShopCountersIdPost`. A deployment is a picture of an
/// API that never changes. Its logical id is therefore the only one that ends in a hash, over everything that makes up the
/// API: it is replaced, and the stage moved to the new one, whenever the API changes. There is one stage, since a stage for
/// tests is better a stack of its own; its name is fixed, so that a function may know the URL of the API that calls it.
///
/// Routes to functions bring the permission to call them (`AWS::Lambda::Permission`); routes to queues, topics, event buses,
/// state machines and other services bring one role (`AWS::IAM::Role`) that may do just that. Secure defaults: the endpoint
/// is regional and takes TLS only, what a request says is escaped wherever it is handed on, a body of another type than
/// JSON is refused where no function takes it, and a line for each request goes into a log group of the API
/// (`AWS::Logs::LogGroup`). **API Gateway writes logs of REST APIs only where the account has a role for it**: set
/// [`account_role`](Self::account_role) on one API of an account that has none. What is said in requests is never logged.
/// **Everybody may call**, as is the point of many APIs: set [`default_authorization`](Self::default_authorization) where
/// it is not.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let orders = stack.add(Topic::new("Orders"));
/// let counter = stack.add(Function::new("Counter", Runtime::Python3_13, Code::inline("def handler(event, context): pass")));
/// let shop = stack.add(
///     RestApi::new("Shop")
///         .route(Method::Post, "/orders", orders.accept_messages().message_attribute("kind", RequestValue::body("kind")))
///         .route(Method::Get, "/counters/{id}", &counter)
///         .route(Method::Post, "/counters/{id}", RestRoute::to(&counter).authorization("iam")),
/// );
/// stack.output("Url", shop.url());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RestApi {
    #[serde(skip)]
    base: Base,
    #[serde(skip)]
    repeated: Vec<Located<String>>,
    /// `Name`, which selects the API's metrics. Default: the names of the stack and the construct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_name: Option<Value<String>>,
    /// `Description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `EndpointConfiguration`: from where it is reached. Default: from everywhere, in its region.
    #[serde(skip_serializing_if = "RestEndpoint::is_default")]
    pub endpoint: RestEndpoint,
    /// `Policy`: statements about who may call at all; without a resource they are for the whole API.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
    /// The routes by method and path: `POST /orders`, `GET /stock/{sku}`, `ANY /{proxy+}`.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub routes: IndexMap<String, RestRoute>,
    /// Models by name: JSON Schemas of draft 4 for bodies.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub models: IndexMap<String, Node>,
    /// Authorizers by name.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub authorizers: IndexMap<String, RestAuthorizer>,
    /// Who may call the routes that say nothing about it. Default: everybody.
    #[serde(skip_serializing_if = "Authorization::is_none")]
    pub default_authorization: Authorization,
    /// Which pages of other sites may call: adds an answer to `OPTIONS` to each path, and headers to the answers of all
    /// targets but functions and other sites, which give those headers themselves. Errors of API Gateway itself can be read
    /// by such pages where there is one origin. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cors: Option<Cors>,
    /// `MethodSettings`: how many requests the stage lets in. Default: as many as the account may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throttle: Option<Throttle>,
    /// `AccessLogSetting`: where a line for each request goes. Default: into a log group of the API's own.
    #[serde(skip_serializing_if = "AccessLogs::is_default")]
    pub access_logs: AccessLogs,
    /// `LoggingLevel`: what API Gateway says about its own work. Default: nothing.
    #[serde(skip_serializing_if = "ExecutionLogs::is_default")]
    pub execution_logs: ExecutionLogs,
    /// Whether the API brings the role by which API Gateway writes logs for the whole account and region
    /// (`AWS::ApiGateway::Account`); both stay when the stack goes. Default: no, the account has one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub account_role: bool,
    /// `MetricsEnabled`: metrics for each method, which cost extra. Default: for the API as a whole only.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub detailed_metrics: bool,
    /// `TracingEnabled`: sends traces to X-Ray. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub tracing: bool,
    /// `CacheClusterEnabled` and its settings: remembers answers to `GET`. Default: off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache: Option<StageCache>,
    /// `Variables` of the stage.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub stage_variables: IndexMap<String, Value<String>>,
    /// Usage plans by name: who has a key, and how many requests that is good for.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub usage_plans: IndexMap<String, UsagePlan>,
    /// Answers that API Gateway gives by itself, by their type, such as `ACCESS_DENIED`.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub gateway_responses: IndexMap<String, GatewayResponse>,
    /// `MinimumCompressionSize`: answers from this size on, up to 10 MiB, are compressed. Default: none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_compression_size: Option<Value<Size>>,
    /// `BinaryMediaTypes`: types of bodies that are not text, such as `image/png`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub binary_media_types: Vec<String>,
    /// `DisableExecuteApiEndpoint`: lets nobody in by the URL that API Gateway gives, for APIs with a domain of their own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub disable_execute_api_endpoint: bool,
}

/// From where a REST API is reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RestEndpoint {
    /// From everywhere, in the region of the stack.
    #[default]
    Regional,
    /// From everywhere, through the nearest edge location of CloudFront.
    Edge,
    /// Only through these VPC endpoints; the policy of the API denies everything else.
    Private(Vec<Value<String>>),
}

impl RestEndpoint {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl RestApi {
    /// The name of the one stage.
    pub(super) const STAGE: &'static str = "prod";
}

impl Construct for RestApi {
    const TYPE: &'static str = "RestApi";

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
        vec![
            ("ApiName", handle::api_name(self, target.stack())),
            ("Stage", Self::STAGE.into()),
        ]
    }
}
