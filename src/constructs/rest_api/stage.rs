//! The stage of a REST API: logs, limits, cache, and the role for logs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::api::{Method, Path, SERVICE, Throttle};
use super::{RestApi, RestRoute};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Duration, Map, Node, Value, format, pseudo, reference, suggestion};

/// What API Gateway says about its own work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ExecutionLogs {
    /// Nothing.
    #[default]
    Off,
    /// What went wrong.
    Error,
    /// Everything but what is said in requests and answers.
    Info,
}

impl ExecutionLogs {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    fn level(self) -> Option<&'static str> {
        match self {
            Self::Off => None,
            Self::Error => Some("ERROR"),
            Self::Info => Some("INFO"),
        }
    }
}

/// A memory for answers to `GET`, which costs by the hour. What is in it is encrypted.
///
/// An answer is given again to requests with the same parameters of the path, and the same of those parameters of the query
/// and headers that the route declares (`CacheKeyParameters`). **All others do not count**, not even who asks: declare what
/// the answer depends on with [`require_query`](RestRoute::require_query) and
/// [`require_header`](RestRoute::require_header), such as the header `Authorization` where each user gets an own answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StageCache {
    /// `CacheClusterSize` in GB: `0.5`, `1.6`, `6.1`, `13.5`, `28.4`, `58.2`, `118` or `237`.
    pub size: String,
    /// `CacheTtlInSeconds`: how long an answer is remembered, up to an hour. Default: 5 minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<Value<Duration>>,
}

impl StageCache {
    const SIZES: [&str; 8] = ["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"];

    /// A cache of so many GB: `0.5`, `1.6`, `6.1`, `13.5`, `28.4`, `58.2`, `118` or `237`.
    pub fn new(size: impl Into<String>) -> Self {
        Self {
            size: size.into(),
            ttl: None,
        }
    }

    /// `CacheTtlInSeconds`: how long an answer is remembered.
    #[must_use]
    #[track_caller]
    pub fn ttl(mut self, ttl: impl Into<Value<Duration>>) -> Self {
        self.ttl = Some(Value::here(ttl));
        self
    }

    fn check(&self, cx: &mut Lowering<'_>) {
        cx.duration_bounds("CacheTtlInSeconds", self.ttl.as_ref(), 0..=3600);
        if !Self::SIZES.contains(&self.size.as_str()) {
            let diagnostic = Diagnostic::error(
                Code::PATTERN,
                format!("there is no cache of {} GB", self.size),
            )
            .at(cx.origin(), "")
            .help(suggestion(&self.size, &Self::SIZES));
            cx.report(diagnostic);
        }
    }
}

/// One line of JSON a request. Only variables whose values cannot hold a quote are in it.
const LOG_FORMAT: &str = r#"{"requestId":"$context.requestId","extendedRequestId":"$context.extendedRequestId","requestTime":"$context.requestTime","ip":"$context.identity.sourceIp","caller":"$context.identity.caller","method":"$context.httpMethod","resourcePath":"$context.resourcePath","protocol":"$context.protocol","status":"$context.status","responseLength":"$context.responseLength","responseLatency":"$context.responseLatency","integrationStatus":"$context.integrationStatus","integrationLatency":"$context.integrationLatency","errorType":"$context.error.responseType"}"#;

/// Writes the stage and returns its logical id.
pub(super) fn lower(
    api: &RestApi,
    cx: &mut Lowering<'_>,
    deployment: &str,
    routes: &[(Method, &Path, &RestRoute)],
) -> String {
    let logs = api.access_logs.lower(cx, LOG_FORMAT);
    let account = api.account_role.then(|| write_account_role(cx));
    let variables: Map = api
        .stage_variables
        .iter()
        .map(|(name, value)| (name.as_str(), value.node()))
        .collect();
    if let Some(cache) = &api.cache {
        cache.check(cx);
    }
    let size = api.cache.as_ref().map(|cache| cache.size.clone());
    let mut stage = Resource::new("AWS::ApiGateway::Stage")
        .set("RestApiId", reference(cx.name()))
        .set("DeploymentId", reference(deployment))
        .set("StageName", RestApi::STAGE)
        .set_some("AccessLogSetting", logs)
        .set_some("CacheClusterEnabled", size.is_some().then_some(true))
        .set_some("CacheClusterSize", size)
        .set_some("MethodSettings", method_settings(api, cx, routes))
        .set_some("TracingEnabled", api.tracing.then_some(true))
        .set_some("Variables", (!variables.is_empty()).then_some(variables));
    stage.depends_on.extend(account);
    cx.add("Stage", stage)
}

/// The role by which API Gateway writes logs of all REST APIs of the account and region.
///
/// Source: the page "Set up CloudWatch logging for REST APIs in API Gateway" of the developer guide.
fn write_account_role(cx: &mut Lowering<'_>) -> String {
    let policy = format(
        "arn:{}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs",
        [pseudo::partition()],
    );
    let role = cx.service_role("AccountRole", SERVICE);
    if let Some(resource) = cx.written(&role.id) {
        resource
            .properties
            .insert("ManagedPolicyArns", Node::list([policy.node()]));
        resource.deletion_policy = Some(DeletionPolicy::Retain);
        resource.update_replace_policy = Some(DeletionPolicy::Retain);
    }
    let account = Resource::new("AWS::ApiGateway::Account")
        .set("CloudWatchRoleArn", role.attribute::<String>("Arn"))
        .keep(DeletionPolicy::Retain);
    cx.add("Account", account)
}

/// The settings of all methods, and of those that have limits of their own.
fn method_settings(
    api: &RestApi,
    cx: &mut Lowering<'_>,
    routes: &[(Method, &Path, &RestRoute)],
) -> Option<Node> {
    let common = common_settings(api);
    let mut settings = Vec::new();
    if !common.is_empty() || api.throttle.is_some() {
        settings.push(entry(cx, "/*", "*", api.throttle.as_ref(), &common));
    }
    for (method, path, route) in routes {
        if let Some(throttle) = &route.settings.throttle {
            let path = encoded(path);
            settings.push(entry(cx, &path, method.as_str(), Some(throttle), &common));
        }
    }
    (!settings.is_empty()).then(|| Node::list(settings))
}

fn common_settings(api: &RestApi) -> Map {
    let mut common = Map::new();
    if let Some(level) = api.execution_logs.level() {
        common.insert("LoggingLevel", level);
        common.insert("DataTraceEnabled", false);
    }
    if api.detailed_metrics {
        common.insert("MetricsEnabled", true);
    }
    if let Some(cache) = &api.cache {
        common.insert("CachingEnabled", true);
        common.insert("CacheDataEncrypted", true);
        if let Some(ttl) = &cache.ttl {
            common.insert("CacheTtlInSeconds", ttl.node_with(|ttl| ttl.seconds_node()));
        }
    }
    common
}

/// A method's own settings take the place of all others, so that those for all methods are repeated in them.
fn entry(
    cx: &mut Lowering<'_>,
    path: &str,
    method: &str,
    throttle: Option<&Throttle>,
    common: &Map,
) -> Map {
    let mut entry = Map::from_iter([("ResourcePath", path), ("HttpMethod", method)]);
    if let Some(throttle) = throttle {
        throttle.check(cx);
        entry.insert("ThrottlingRateLimit", throttle.rate_node());
        entry.insert("ThrottlingBurstLimit", throttle.burst_node());
    }
    for (name, value) in common.iter() {
        entry.insert(name, value.clone());
    }
    entry
}

/// A path as method settings have it: `/~1counters~1{id}`.
///
/// Source: the page "AWS::ApiGateway::Stage MethodSetting" of the CloudFormation user guide, property ResourcePath.
fn encoded(path: &Path) -> String {
    match path.text().as_str() {
        "/" => "/".to_owned(),
        text => format!("/{}", text.replace('/', "~1")),
    }
}
