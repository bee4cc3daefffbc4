//! What others may do with a REST API, and what they may know of it.

use super::super::api::{Method, RouteKey, route_arn};
use super::RestApi;
use crate::definition::{Access, Handle, Metric, MetricSpec};
use crate::iam::Statement;
use crate::value::{Text, Value, format, pseudo, qualify, reference};

pub(super) const VERBS: &[&str] = &["invoke"];

pub(super) fn access(verb: &str, target: &Handle) -> Vec<Statement> {
    invoke(verb, "", target)
}

/// `path` is a route of the API, such as `POST /orders`.
pub(super) fn access_within(
    api: &RestApi,
    verb: &str,
    path: &str,
    target: &Handle,
) -> Vec<Statement> {
    if api.routes.contains_key(path) {
        invoke(verb, path, target)
    } else {
        Vec::new()
    }
}

/// Source: the page "Control access for invoking an API" of the API Gateway developer guide.
fn invoke(verb: &str, route: &str, target: &Handle) -> Vec<Statement> {
    let arn = route_arn(target, RestApi::STAGE, route).filter(|_| verb == "invoke");
    let allow = |arn| Statement::allow(["execute-api:Invoke"]).on(arn);
    arn.map(allow).into_iter().collect()
}

/// The name of an API, as a stack sees it to whose eyes the API belongs to `stack`.
pub(super) fn api_name(api: &RestApi, stack: Option<&str>) -> Value<String> {
    let stack_name = match stack {
        Some(stack) => reference(&qualify(stack, "AWS::StackName")),
        None => pseudo::stack_name(),
    };
    let made_up = || format("{}-{}", [stack_name, api.base.name.as_str().into()]);
    api.api_name.clone().unwrap_or_else(made_up)
}

/// Source: the page "Amazon API Gateway dimensions and metrics" of the developer guide.
pub(super) const METRICS: &[MetricSpec] = &[
    metric("count", "Count", "Sum"),
    metric("client_errors", "4XXError", "Sum"),
    metric("server_errors", "5XXError", "Sum"),
    metric("latency", "Latency", "Average"),
    metric("integration_latency", "IntegrationLatency", "Average"),
    metric("cache_hits", "CacheHitCount", "Sum"),
    metric("cache_misses", "CacheMissCount", "Sum"),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/ApiGateway",
        metric,
        statistic,
    }
}

impl Handle<RestApi> {
    /// The id (`Ref`).
    pub fn id(&self) -> Value<String> {
        self.reference()
    }

    /// The id of the root resource (`Fn::GetAtt` of `RootResourceId`).
    pub fn root_resource_id(&self) -> Value<String> {
        self.attribute("RootResourceId")
    }

    /// The URL, without a slash at its end: `https://a1b2c3.execute-api.eu-central-1.amazonaws.com/prod`.
    pub fn url(&self) -> Value<String> {
        Text::new()
            .text("https://")
            .value(self.reference())
            .text(".execute-api.")
            .value(pseudo::region())
            .text(".")
            .value(pseudo::url_suffix())
            .text("/")
            .text(RestApi::STAGE)
            .into()
    }

    /// Access: call every route that asks for IAM.
    #[track_caller]
    pub fn invoke(&self) -> Access {
        Access::new(&self.here(), "invoke")
    }

    /// Access: call one route that asks for IAM.
    #[track_caller]
    pub fn invoke_route(&self, method: Method, path: &str) -> Access {
        self.invoke().path(RouteKey::write(method, path))
    }

    /// The metrics that API Gateway publishes about the API.
    pub fn metrics(&self) -> RestApiMetrics {
        RestApiMetrics(self.clone())
    }
}

/// The metrics of a REST API, each with the statistic that suits it.
#[derive(Clone, Debug)]
pub struct RestApiMetrics(Handle<RestApi>);

impl RestApiMetrics {
    #[track_caller]
    fn metric(&self, name: &str) -> Metric {
        Metric::of(&self.0, name)
    }

    /// Requests.
    #[track_caller]
    pub fn count(&self) -> Metric {
        self.metric("count")
    }

    /// Requests that were answered with a status of 400 to 499.
    #[track_caller]
    pub fn client_errors(&self) -> Metric {
        self.metric("client_errors")
    }

    /// Requests that were answered with a status of 500 to 599.
    #[track_caller]
    pub fn server_errors(&self) -> Metric {
        self.metric("server_errors")
    }

    /// Time from a request to its answer, in milliseconds, on average.
    #[track_caller]
    pub fn latency(&self) -> Metric {
        self.metric("latency")
    }

    /// Time that the targets of the routes took, in milliseconds, on average.
    #[track_caller]
    pub fn integration_latency(&self) -> Metric {
        self.metric("integration_latency")
    }

    /// Requests that were answered from the cache.
    #[track_caller]
    pub fn cache_hits(&self) -> Metric {
        self.metric("cache_hits")
    }

    /// Requests that the cache could not answer.
    #[track_caller]
    pub fn cache_misses(&self) -> Metric {
        self.metric("cache_misses")
    }
}
