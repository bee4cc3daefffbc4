//! What others may do with an HTTP API, and what they may know of it.

use super::super::api::{Method, RouteKey, route_arn};
use super::HttpApi;
use crate::definition::{Access, Handle, Metric, MetricSpec};
use crate::iam::Statement;
use crate::value::{Text, Value, pseudo};

pub(super) const VERBS: &[&str] = &["invoke"];

pub(super) fn access(verb: &str, target: &Handle) -> Vec<Statement> {
    invoke(verb, "", target)
}

/// `path` is a route of the API, such as `POST /orders`.
pub(super) fn access_within(
    api: &HttpApi,
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
    let arn = route_arn(target, HttpApi::STAGE, route).filter(|_| verb == "invoke");
    let allow = |arn| Statement::allow(["execute-api:Invoke"]).on(arn);
    arn.map(allow).into_iter().collect()
}

/// Source: the page "Monitor CloudWatch metrics for HTTP APIs in API Gateway" of the developer guide.
pub(super) const METRICS: &[MetricSpec] = &[
    metric("count", "Count", "Sum"),
    metric("client_errors", "4xx", "Sum"),
    metric("server_errors", "5xx", "Sum"),
    metric("latency", "Latency", "Average"),
    metric("integration_latency", "IntegrationLatency", "Average"),
    metric("data_processed", "DataProcessed", "Sum"),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/ApiGateway",
        metric,
        statistic,
    }
}

impl Handle<HttpApi> {
    /// The id (`Ref`).
    pub fn id(&self) -> Value<String> {
        self.reference()
    }

    /// The URL, without a slash at its end: `https://a1b2c3.execute-api.eu-central-1.amazonaws.com`.
    pub fn url(&self) -> Value<String> {
        Text::new()
            .text("https://")
            .value(self.reference())
            .text(".execute-api.")
            .value(pseudo::region())
            .text(".")
            .value(pseudo::url_suffix())
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
    pub fn metrics(&self) -> HttpApiMetrics {
        HttpApiMetrics(self.clone())
    }
}

/// The metrics of an HTTP API, each with the statistic that suits it.
#[derive(Clone, Debug)]
pub struct HttpApiMetrics(Handle<HttpApi>);

impl HttpApiMetrics {
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

    /// Data that went through, in bytes.
    #[track_caller]
    pub fn data_processed(&self) -> Metric {
        self.metric("data_processed")
    }
}
