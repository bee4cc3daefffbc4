// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppMesh::Route` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppMesh::Route`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Route(Body);

resource! { Route "AWS::AppMesh::Route" }

impl Route {
    /// `MeshName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn mesh_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshName", value);
        self
    }

    /// `MeshOwner`: string. A change replaces the resource.
    #[track_caller]
    pub fn mesh_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshOwner", value);
        self
    }

    /// `RouteName`: string. A change replaces the resource.
    #[track_caller]
    pub fn route_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteName", value);
        self
    }

    /// `Spec`: `RouteSpec`. Required.
    #[track_caller]
    pub fn spec(mut self, value: impl IntoValue<RouteSpec>) -> Self {
        self.0.set("Spec", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VirtualRouterName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn virtual_router_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualRouterName", value);
        self
    }
}

impl Handle<Route> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `MeshName`
    #[inline]
    pub fn mesh_name(&self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// `MeshOwner`
    #[inline]
    pub fn mesh_owner(&self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// `ResourceOwner`
    #[inline]
    pub fn resource_owner(&self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// `RouteName`
    #[inline]
    pub fn route_name(&self) -> Value<String> {
        self.attribute("RouteName")
    }

    /// `Uid`
    #[inline]
    pub fn uid(&self) -> Value<String> {
        self.attribute("Uid")
    }

    /// `VirtualRouterName`
    #[inline]
    pub fn virtual_router_name(&self) -> Value<String> {
        self.attribute("VirtualRouterName")
    }
}

/// `Duration` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct Duration(Properties);

properties! { Duration }

impl Duration {
    /// `Unit`: string. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `GrpcRetryPolicy` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcRetryPolicy(Properties);

properties! { GrpcRetryPolicy }

impl GrpcRetryPolicy {
    /// `GrpcRetryEvents`: list of strings.
    #[track_caller]
    pub fn grpc_retry_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GrpcRetryEvents", value);
        self
    }

    /// `HttpRetryEvents`: list of strings.
    #[track_caller]
    pub fn http_retry_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("HttpRetryEvents", value);
        self
    }

    /// `MaxRetries`: integer. Required.
    #[track_caller]
    pub fn max_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetries", value);
        self
    }

    /// `PerRetryTimeout`: `Duration`. Required.
    #[track_caller]
    pub fn per_retry_timeout(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("PerRetryTimeout", value);
        self
    }

    /// `TcpRetryEvents`: list of strings.
    #[track_caller]
    pub fn tcp_retry_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TcpRetryEvents", value);
        self
    }
}

/// `GrpcRoute` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcRoute(Properties);

properties! { GrpcRoute }

impl GrpcRoute {
    /// `Action`: `GrpcRouteAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<GrpcRouteAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Match`: `GrpcRouteMatch`. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<GrpcRouteMatch>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `RetryPolicy`: `GrpcRetryPolicy`.
    #[track_caller]
    pub fn retry_policy(mut self, value: impl IntoValue<GrpcRetryPolicy>) -> Self {
        self.0.set("RetryPolicy", value);
        self
    }

    /// `Timeout`: `GrpcTimeout`.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<GrpcTimeout>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `GrpcRouteAction` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcRouteAction(Properties);

properties! { GrpcRouteAction }

impl GrpcRouteAction {
    /// `WeightedTargets`: list of `WeightedTarget`. Required.
    #[track_caller]
    pub fn weighted_targets(mut self, value: impl IntoValue<ListOf<WeightedTarget>>) -> Self {
        self.0.set("WeightedTargets", value);
        self
    }
}

/// `GrpcRouteMatch` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcRouteMatch(Properties);

properties! { GrpcRouteMatch }

impl GrpcRouteMatch {
    /// `Metadata`: list of `GrpcRouteMetadata`.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<ListOf<GrpcRouteMetadata>>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `MethodName`: string.
    #[track_caller]
    pub fn method_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MethodName", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `ServiceName`: string.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }
}

/// `GrpcRouteMetadata` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcRouteMetadata(Properties);

properties! { GrpcRouteMetadata }

impl GrpcRouteMetadata {
    /// `Invert`: boolean.
    #[track_caller]
    pub fn invert(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Invert", value);
        self
    }

    /// `Match`: `GrpcRouteMetadataMatchMethod`.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<GrpcRouteMetadataMatchMethod>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `GrpcRouteMetadataMatchMethod` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcRouteMetadataMatchMethod(Properties);

properties! { GrpcRouteMetadataMatchMethod }

impl GrpcRouteMetadataMatchMethod {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Range`: `MatchRange`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<MatchRange>) -> Self {
        self.0.set("Range", value);
        self
    }

    /// `Regex`: string.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }

    /// `Suffix`: string.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }
}

/// `GrpcTimeout` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcTimeout(Properties);

properties! { GrpcTimeout }

impl GrpcTimeout {
    /// `Idle`: `Duration`.
    #[track_caller]
    pub fn idle(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("Idle", value);
        self
    }

    /// `PerRequest`: `Duration`.
    #[track_caller]
    pub fn per_request(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("PerRequest", value);
        self
    }
}

/// `HeaderMatchMethod` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderMatchMethod(Properties);

properties! { HeaderMatchMethod }

impl HeaderMatchMethod {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Range`: `MatchRange`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<MatchRange>) -> Self {
        self.0.set("Range", value);
        self
    }

    /// `Regex`: string.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }

    /// `Suffix`: string.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }
}

/// `HttpPathMatch` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpPathMatch(Properties);

properties! { HttpPathMatch }

impl HttpPathMatch {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Regex`: string.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }
}

/// `HttpQueryParameterMatch` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpQueryParameterMatch(Properties);

properties! { HttpQueryParameterMatch }

impl HttpQueryParameterMatch {
    /// `Exact`: string.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }
}

/// `HttpRetryPolicy` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpRetryPolicy(Properties);

properties! { HttpRetryPolicy }

impl HttpRetryPolicy {
    /// `HttpRetryEvents`: list of strings.
    #[track_caller]
    pub fn http_retry_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("HttpRetryEvents", value);
        self
    }

    /// `MaxRetries`: integer. Required.
    #[track_caller]
    pub fn max_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetries", value);
        self
    }

    /// `PerRetryTimeout`: `Duration`. Required.
    #[track_caller]
    pub fn per_retry_timeout(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("PerRetryTimeout", value);
        self
    }

    /// `TcpRetryEvents`: list of strings.
    #[track_caller]
    pub fn tcp_retry_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TcpRetryEvents", value);
        self
    }
}

/// `HttpRoute` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpRoute(Properties);

properties! { HttpRoute }

impl HttpRoute {
    /// `Action`: `HttpRouteAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<HttpRouteAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Match`: `HttpRouteMatch`. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<HttpRouteMatch>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `RetryPolicy`: `HttpRetryPolicy`.
    #[track_caller]
    pub fn retry_policy(mut self, value: impl IntoValue<HttpRetryPolicy>) -> Self {
        self.0.set("RetryPolicy", value);
        self
    }

    /// `Timeout`: `HttpTimeout`.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<HttpTimeout>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `HttpRouteAction` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpRouteAction(Properties);

properties! { HttpRouteAction }

impl HttpRouteAction {
    /// `WeightedTargets`: list of `WeightedTarget`. Required.
    #[track_caller]
    pub fn weighted_targets(mut self, value: impl IntoValue<ListOf<WeightedTarget>>) -> Self {
        self.0.set("WeightedTargets", value);
        self
    }
}

/// `HttpRouteHeader` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpRouteHeader(Properties);

properties! { HttpRouteHeader }

impl HttpRouteHeader {
    /// `Invert`: boolean.
    #[track_caller]
    pub fn invert(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Invert", value);
        self
    }

    /// `Match`: `HeaderMatchMethod`.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<HeaderMatchMethod>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `HttpRouteMatch` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpRouteMatch(Properties);

properties! { HttpRouteMatch }

impl HttpRouteMatch {
    /// `Headers`: list of `HttpRouteHeader`.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<ListOf<HttpRouteHeader>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `Method`: string.
    #[track_caller]
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Method", value);
        self
    }

    /// `Path`: `HttpPathMatch`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<HttpPathMatch>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `QueryParameters`: list of `QueryParameter`.
    #[track_caller]
    pub fn query_parameters(mut self, value: impl IntoValue<ListOf<QueryParameter>>) -> Self {
        self.0.set("QueryParameters", value);
        self
    }

    /// `Scheme`: string.
    #[track_caller]
    pub fn scheme(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scheme", value);
        self
    }
}

/// `HttpTimeout` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpTimeout(Properties);

properties! { HttpTimeout }

impl HttpTimeout {
    /// `Idle`: `Duration`.
    #[track_caller]
    pub fn idle(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("Idle", value);
        self
    }

    /// `PerRequest`: `Duration`.
    #[track_caller]
    pub fn per_request(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("PerRequest", value);
        self
    }
}

/// `MatchRange` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchRange(Properties);

properties! { MatchRange }

impl MatchRange {
    /// `End`: integer. Required.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: integer. Required.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Start", value);
        self
    }
}

/// `QueryParameter` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryParameter(Properties);

properties! { QueryParameter }

impl QueryParameter {
    /// `Match`: `HttpQueryParameterMatch`.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<HttpQueryParameterMatch>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `RouteSpec` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteSpec(Properties);

properties! { RouteSpec }

impl RouteSpec {
    /// `GrpcRoute`: `GrpcRoute`.
    #[track_caller]
    pub fn grpc_route(mut self, value: impl IntoValue<GrpcRoute>) -> Self {
        self.0.set("GrpcRoute", value);
        self
    }

    /// `Http2Route`: `HttpRoute`.
    #[track_caller]
    pub fn http2_route(mut self, value: impl IntoValue<HttpRoute>) -> Self {
        self.0.set("Http2Route", value);
        self
    }

    /// `HttpRoute`: `HttpRoute`.
    #[track_caller]
    pub fn http_route(mut self, value: impl IntoValue<HttpRoute>) -> Self {
        self.0.set("HttpRoute", value);
        self
    }

    /// `Priority`: integer.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `TcpRoute`: `TcpRoute`.
    #[track_caller]
    pub fn tcp_route(mut self, value: impl IntoValue<TcpRoute>) -> Self {
        self.0.set("TcpRoute", value);
        self
    }
}

/// `Tag` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TcpRoute` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct TcpRoute(Properties);

properties! { TcpRoute }

impl TcpRoute {
    /// `Action`: `TcpRouteAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<TcpRouteAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Match`: `TcpRouteMatch`.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<TcpRouteMatch>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Timeout`: `TcpTimeout`.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<TcpTimeout>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `TcpRouteAction` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct TcpRouteAction(Properties);

properties! { TcpRouteAction }

impl TcpRouteAction {
    /// `WeightedTargets`: list of `WeightedTarget`. Required.
    #[track_caller]
    pub fn weighted_targets(mut self, value: impl IntoValue<ListOf<WeightedTarget>>) -> Self {
        self.0.set("WeightedTargets", value);
        self
    }
}

/// `TcpRouteMatch` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct TcpRouteMatch(Properties);

properties! { TcpRouteMatch }

impl TcpRouteMatch {
    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `TcpTimeout` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct TcpTimeout(Properties);

properties! { TcpTimeout }

impl TcpTimeout {
    /// `Idle`: `Duration`.
    #[track_caller]
    pub fn idle(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("Idle", value);
        self
    }
}

/// `WeightedTarget` of `AWS::AppMesh::Route`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeightedTarget(Properties);

properties! { WeightedTarget }

impl WeightedTarget {
    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `VirtualNode`: string. Required.
    #[track_caller]
    pub fn virtual_node(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualNode", value);
        self
    }

    /// `Weight`: integer. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}
