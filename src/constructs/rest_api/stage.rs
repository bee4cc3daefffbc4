//! The stage of a REST API: logs, limits, cache, and the role for logs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::api::{Method, Path, SERVICE, Throttle};
use super::{RestApi, RestRoute};
use crate::aws::apigateway::{Account, Stage, stage};
use crate::aws::format::IamRoleArn;
use crate::aws::iam::Role;
use crate::aws::{ListOf, MapOf, ResourceType};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{PolicyDocument, Principal};
use crate::template::DeletionPolicy;
use crate::value::{Duration, Value, format, pseudo, reference, suggestion};

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
    let logs = api.access_logs.lower(cx).map(|group| {
        stage::AccessLogSetting::default()
            .destination_arn(group)
            .format(LOG_FORMAT)
    });
    let account = api.account_role.then(|| write_account_role(cx));
    let variables: MapOf<String> = api.stage_variables.iter().collect();
    if let Some(cache) = &api.cache {
        cache.check(cx);
    }
    let cache = api.cache.as_ref();
    let stage = Stage::default()
        .rest_api_id(reference(cx.name()))
        .deployment_id(reference(deployment))
        .stage_name(RestApi::STAGE)
        .access_log_setting(logs)
        .cache_cluster_enabled(cache.map(|_| true))
        .cache_cluster_size(cache.map(|cache| &cache.size))
        .method_settings(method_settings(api, cx, routes).unless_empty())
        .tracing_enabled(api.tracing.then_some(true))
        .variables(variables.unless_empty());
    let mut stage = stage.resource();
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
    let role = Role::default()
        .assume_role_policy_document(PolicyDocument::trust(Principal::service(SERVICE)).node())
        .managed_policy_arns([policy]);
    cx.add("AccountRole", role.resource().keep(DeletionPolicy::Retain));
    let role = cx.target("AccountRole").attribute::<IamRoleArn>("Arn");
    let account = Account::default().cloud_watch_role_arn(role);
    cx.add("Account", account.resource().keep(DeletionPolicy::Retain))
}

/// The settings of all methods, and of those that have limits of their own.
fn method_settings(
    api: &RestApi,
    cx: &mut Lowering<'_>,
    routes: &[(Method, &Path, &RestRoute)],
) -> ListOf<stage::MethodSetting> {
    let has_logs = api.execution_logs != ExecutionLogs::Off;
    let mut settings = Vec::new();
    if has_logs || api.detailed_metrics || api.cache.is_some() || api.throttle.is_some() {
        settings.push(setting(api, cx, ("/*", "*"), api.throttle.as_ref()));
    }
    for (method, path, route) in routes {
        if let Some(throttle) = &route.settings.throttle {
            let path = encoded(path);
            settings.push(setting(api, cx, (&path, method.as_str()), Some(throttle)));
        }
    }
    settings.into_iter().collect()
}

/// A method's own settings take the place of all others, so that those for all methods are repeated in them.
fn setting(
    api: &RestApi,
    cx: &mut Lowering<'_>,
    (path, method): (&str, &str),
    throttle: Option<&Throttle>,
) -> stage::MethodSetting {
    if let Some(throttle) = throttle {
        throttle.check(cx);
    }
    let level = api.execution_logs.level();
    let cache = api.cache.as_ref();
    let ttl = cache.and_then(|cache| cache.ttl.as_ref());
    stage::MethodSetting::default()
        .resource_path(path)
        .http_method(method)
        .throttling_rate_limit(throttle.map(Throttle::per_second))
        .throttling_burst_limit(throttle.map(|throttle| &throttle.burst))
        .logging_level(level)
        .data_trace_enabled(level.map(|_| false))
        .metrics_enabled(api.detailed_metrics.then_some(true))
        .caching_enabled(cache.map(|_| true))
        .cache_data_encrypted(cache.map(|_| true))
        .cache_ttl_in_seconds(ttl.map(Value::in_seconds))
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
